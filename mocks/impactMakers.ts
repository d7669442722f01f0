import type { Assistance } from "../app/contract/assistance.ts";
import type { Boundary } from "../app/contract/boundary.ts";
import type { Clearance } from "../app/contract/clearance.ts";
import type { Contamination } from "../app/contract/contamination.ts";
import type { District } from "../app/contract/district.ts";
import type { Incident } from "../app/contract/incident.ts";
import type { Return } from "../app/contract/returns.ts";

// As in makers.ts, for the files that describe the impact.

const sources = ["a-source"];

/** One explosion of 2024-01-01 that injured one person. */
export function anIncident(facts: Partial<Incident> = {}): Incident {
  const date = facts.date ?? "2024-01-01";
  return {
    id: `incident-${date}`,
    date,
    datePrecision: "day",
    district: "A district",
    districtAsReported: null,
    place: null,
    killed: 0,
    injured: 1,
    who: "One person",
    note: null,
    sources,
    ...facts,
  };
}

/** 1,000 hectares cleared in the calendar year 2024. */
export function aClearance(facts: Partial<Clearance> = {}): Clearance {
  const granularity = facts.granularity ?? "year";
  const start = facts.start ?? "2024-01-01";
  return {
    id: `clearance-${granularity}-${start}`,
    granularity,
    start,
    end: "2024-12-31",
    asOf: null,
    asOfRange: null,
    statedOn: null,
    hectares: 1000,
    hectaresPrecision: "exact",
    antiPersonnelMines: null,
    antiTankMines: null,
    unexplodedOrdnance: null,
    itemsTotal: null,
    itemsPrecision: null,
    speaker: "A speaker",
    derived: null,
    operators: "all",
    yearInferred: false,
    note: null,
    sources,
    ...facts,
  };
}

/** A contaminated area of 10,000 hectares on 2024-01-01. */
export function aContamination(facts: Partial<Contamination> = {}): Contamination {
  const asOf = facts.asOf === undefined ? "2024-01-01" : facts.asOf;
  const metric = facts.metric ?? "contaminated-area";
  return {
    id: `${metric}-${asOf ?? "undated"}`,
    asOf,
    asOfRange: null,
    statedOn: null,
    metric,
    value: 10_000,
    valueMax: null,
    risesTo: null,
    unit: "hectares",
    qualifier: null,
    speaker: "A speaker",
    derived: null,
    note: null,
    sources,
    ...facts,
  };
}

/** 100 hectares cleared in one district in the calendar year 2024. */
export function aDistrict(facts: Partial<District> = {}): District {
  const metric = facts.metric ?? "hectares-cleared";
  const start = facts.start ?? "2024-01-01";
  return {
    id: `${metric}-${start}`,
    start,
    end: "2024-12-31",
    asOf: "2024-12-31",
    statedOn: null,
    district: "A district",
    metric,
    value: 100,
    unit: "hectares",
    speaker: "A speaker",
    derived: null,
    note: null,
    sources,
    ...facts,
  };
}

/** The outline of the district "A district": a tenth of a degree wide and high. */
export function aBoundary(facts: Partial<Boundary> = {}): Boundary {
  const iso = facts.iso ?? "AZ-AAA";
  return {
    id: iso.toLowerCase(),
    iso,
    districts: ["A district"],
    holds: [],
    polygons: [[[46, 40, 46, 40.1, 46.1, 40.1, 46.1, 40]]],
    ...facts,
  };
}

/** 5,000 people resettled by 2024-01-01. */
export function aReturn(facts: Partial<Return> = {}): Return {
  const asOf = facts.asOf === undefined ? "2024-01-01" : facts.asOf;
  const scope = facts.scope ?? "resettled";
  return {
    id: `${scope}-${asOf ?? "undated"}`,
    asOf,
    asOfRange: null,
    statedOn: null,
    people: 5000,
    families: null,
    scope,
    covers: "People resettled under a programme",
    precision: "exact",
    speaker: "A speaker",
    derived: null,
    note: null,
    sources,
    ...facts,
  };
}

/** A grant of 1,000,000 euros, stated on 2024-01-01. */
export function anAssistance(facts: Partial<Assistance> = {}): Assistance {
  const asOf = facts.asOf === undefined ? "2024-01-01" : facts.asOf;
  return {
    id: `grant-${asOf ?? "undated"}`,
    asOf,
    asOfRange: null,
    statedOn: null,
    span: null,
    donor: "A donor",
    recipient: "A recipient",
    amount: 1_000_000,
    precision: "exact",
    unit: "EUR",
    covers: "mine-action",
    countries: "one",
    nature: "grant",
    kind: "Grant",
    speaker: "A speaker",
    derived: null,
    activity: null,
    repeats: null,
    note: null,
    sources,
    ...facts,
  };
}
