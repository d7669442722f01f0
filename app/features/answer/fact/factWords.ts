import type { Assistance } from "../../../contract/assistance.ts";
import type { Clearance } from "../../../contract/clearance.ts";
import type { Contamination } from "../../../contract/contamination.ts";
import type { District } from "../../../contract/district.ts";
import type { Incident } from "../../../contract/incident.ts";
import type { Return } from "../../../contract/returns.ts";
import { precisionOf } from "../../../domain/clearance.ts";
import type { Fact } from "../../../domain/fact.ts";
import type { FactRow } from "../../../domain/factRows.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** A stated number in words. */
export interface FactWords {
  figure: string;
  /** Read on after the figure, without its full stop. */
  sentence: string;
  /** What it counts, and what it does not say. */
  counted: readonly string[];
}

/** `null` where the row does not state the number. */
export function factWords(fact: Fact, row: FactRow, messages: DetailMessages): FactWords | null {
  // The row is one of the file that the fact names: whoever looked it up saw to that.
  switch (fact.file) {
    case "clearance":
      return clearanceWords(fact.field, row as Clearance, messages);
    case "contamination":
      return contaminationWords(row as Contamination, messages);
    case "returns":
      return returnWords(fact.field, row as Return, messages);
    case "assistance":
      return assistanceWords(row as Assistance, messages);
    case "districts":
      return districtWords(row as District, messages);
    case "incidents":
      return incidentWords(fact.field, row as Incident, messages);
  }
}

function clearanceWords(
  field: (Fact & { file: "clearance" })["field"],
  row: Clearance,
  { facts, counts }: DetailMessages,
): FactWords | null {
  const value = row[field];
  if (value === null) return null;
  const { when, counted } = facts;
  const inAll = field === "itemsTotal" ? null : row.itemsTotal;
  const worded = (of: typeof field, text: string) => facts.precision[precisionOf(row, of)](text);
  const days =
    row.granularity === "cumulative" || row.end === null
      ? when.since(row.start, row.end)
      : when.days(row.start, row.end);
  return {
    figure: worded(field, counts.number(value)),
    sentence: `${facts.cleared(field, value)}, ${days}`,
    counted: [
      counted.span[row.granularity],
      counted.operators[row.operators],
      counted.own,
      ...(field === "unexplodedOrdnance" ? [counted.spikes] : []),
      ...(row.yearInferred ? [counted.yearInferred] : []),
      ...(inAll === null ? [] : [counted.inAll(worded("itemsTotal", counts.number(inAll)))]),
      counted.overlap,
    ],
  };
}

function contaminationWords(
  { metric, value, valueMax, risesTo, unit, qualifier, asOf }: Contamination,
  { facts, contamination }: DetailMessages,
): FactWords {
  const others = contamination.afterNumber(qualifier);
  return {
    figure: contamination.figure(
      facts.rising(facts.units[unit](facts.range(value, valueMax)), risesTo),
      qualifier,
    ),
    sentence: `${facts.contamination[metric]}, ${facts.when.asOf(asOf)}`,
    counted: [...(others === null ? [] : [facts.counted.qualifier(others)]), facts.counted.area],
  };
}

function returnWords(
  field: "people" | "families",
  row: Return,
  { facts, counts }: DetailMessages,
): FactWords | null {
  const value = row[field];
  if (value === null) return null;
  // How a number was worded is recorded of the people alone.
  const precision = field === "people" ? row.precision : "exact";
  return {
    figure: facts.precision[precision](counts.number(value)),
    sentence: `${facts.people[field]}, ${row.scope === "target" && row.asOf !== null ? facts.when.target(row.asOf) : facts.when.asOf(row.asOf)}`,
    counted: [
      `${row.covers}.`,
      ...(row.scope === "resettled" ? [] : [facts.counted.scope[row.scope]]),
      ...facts.counted.returned[precision],
    ],
  };
}

function assistanceWords(row: Assistance, { facts }: DetailMessages): FactWords | null {
  if (row.amount === null) return null;
  const { counted, when } = facts;
  return {
    figure: facts.precision[row.precision](facts.money(row.amount, row.unit)),
    sentence: `${
      row.nature === "estimate"
        ? facts.estimate(row.recipient)
        : facts.assistance(row.donor, row.recipient)
    }, ${row.span === null ? when.asOf(row.asOf) : when.covering(row.span)}`,
    counted: [
      counted.kind(row.kind),
      ...counted.countries[row.countries],
      ...(row.covers === "reconstruction" ? [counted.reconstruction] : []),
      ...(row.span === null ? [] : [counted.spanOf(row.span)]),
      counted.assistance,
    ],
  };
}

function districtWords(
  { metric, district, value, unit, start, end }: District,
  { facts }: DetailMessages,
): FactWords {
  return {
    figure: facts.units[unit](facts.range(value, null)),
    sentence: `${facts.district(metric, district)}, ${facts.when.days(start, end)}`,
    counted: [facts.counted.own],
  };
}

function incidentWords(
  field: "killed" | "injured",
  row: Incident,
  { facts, counts }: DetailMessages,
): FactWords | null {
  const value = row[field];
  if (value === null) return null;
  const { when, counted } = facts;
  const on = {
    day: when.on,
    month: when.month,
    "report-date": when.reported,
  }[row.datePrecision](row.date);
  return {
    figure: counts.number(value),
    sentence: `${facts.incident(field, row.place ?? row.district)}, ${on}`,
    counted: [counted.who(row.who), counted.incident],
  };
}
