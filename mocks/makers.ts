import type { WholeActivity } from "../app/contract/activity.ts";
import type { Slide } from "../app/contract/briefing.ts";
import type { DataFile, DataFileName, Row } from "../app/contract/dataFiles.ts";
import type { Disagreement } from "../app/contract/disagreement.ts";
import type { Interval } from "../app/contract/interval.ts";
import type { Source } from "../app/contract/source.ts";
import type { Statement, WholeStatement } from "../app/contract/statement.ts";

// Each maker gives a small valid row; a test states only the facts that it is about. Ids follow from
// these facts, so that two rows that differ in them have two ids.

const sources = ["a-source"];

function usualUse(row: Partial<Statement>): Statement["use"] {
  if (row.asOf === null) return "undated";
  if (row.total === null || row.population === "civilians") return "partial";
  return row.precision === undefined || row.precision === "exact" ? "series" : "rounded";
}

/** An exact count of 300 people, civilians and military, said on the day that it counts to: 2024-01-01. */
export function aStatement(facts: Partial<WholeStatement> = {}): WholeStatement {
  const asOf = facts.asOf === undefined ? "2024-01-01" : facts.asOf;
  const total = facts.total === undefined ? 300 : facts.total;
  return {
    id: `statement-${asOf ?? "undated"}-${total ?? "no-total"}`,
    asOf,
    asOfRange: asOf === null ? ["2024-01-01", "2024-01-31"] : null,
    asOfBasis: asOf === null ? "unknown" : "stated",
    asOfBasisNote: null,
    statedOn: asOf,
    speaker: "A speaker",
    population: "all",
    wordedAs: null,
    precision: "exact",
    use: usualUse(facts),
    useNote: null,
    total,
    killed: null,
    injured: null,
    civilian: null,
    military: null,
    derived: null,
    occasion: null,
    noBoundFor: [],
    note: null,
    sources,
    ...facts,
  };
}

/** A visit of one day, 2024-01-01, by a delegation to the NATO Parliamentary Assembly. */
export function anActivity(facts: Partial<WholeActivity> = {}): WholeActivity {
  const start = facts.start ?? "2024-01-01";
  const end = facts.end ?? start;
  const kind = facts.kind ?? "visit";
  return {
    id: `${kind}-${start}`,
    parent: null,
    context: false,
    track: "nato-pa",
    kind,
    start,
    end,
    datePrecision: start === end ? "day" : "range",
    title: "A visit",
    place: "A city",
    institution: "An institution",
    participants: ["A participant"],
    topics: ["A topic"],
    mineAction: false,
    mineActionHow: facts.mineAction === true ? "Mine action was discussed" : null,
    confidence: "high",
    announcedOnly: false,
    mayRepeat: null,
    statement: null,
    note: null,
    sources,
    ...facts,
  };
}

/** A publication of 2024-01-01; the other makers' rows name it. */
export function aSource(facts: Partial<Source> = {}): Source {
  const id = facts.id ?? "a-source";
  return {
    id,
    publisher: "A publisher",
    published: "2024-01-01",
    url: `https://example.org/${id}`,
    ...facts,
  };
}

/** 50 people in the calendar year 2024, as one speaker gave them. */
export function anInterval(facts: Partial<Interval> = {}): Interval {
  const start = facts.start ?? "2024-01-01";
  const end = facts.end ?? "2024-12-31";
  return {
    id: `interval-${start}-${end}`,
    start,
    end,
    speaker: "A speaker",
    total: 50,
    killed: null,
    injured: null,
    civilian: null,
    military: null,
    note: null,
    sources,
    ...facts,
  };
}

/** A contradiction in words, about no row. */
export function aDisagreement(facts: Partial<Disagreement> = {}): Disagreement {
  return {
    id: "a-disagreement",
    topic: "A topic",
    detail: "Two sources give different counts",
    about: { statements: [], intervals: [], activity: [], incidents: [], returns: [] },
    sources,
    ...facts,
  };
}

/** A slide that shows the headline of the default view, without notes. */
export function aSlide(facts: Partial<Slide> = {}): Slide {
  return { id: "a-slide", title: "A slide", shows: "figure", view: "", notes: "", ...facts };
}

/** A whole data file with these rows, last changed on 2024-01-01. */
export function aDataFile<Name extends DataFileName>(
  file: Name,
  rows: readonly Row<Name>[],
): DataFile<Name>;
export function aDataFile(file: DataFileName, rows: readonly unknown[]): unknown {
  return { $schema: `schema/${file}.schema.json`, updated: "2024-01-01", rows: [...rows] };
}
