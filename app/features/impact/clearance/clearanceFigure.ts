import type { Clearance } from "../../../contract/clearance.ts";
import { clearanceFields, precisionOf, reachesBeyond } from "../../../domain/clearance.ts";
import type { Fact } from "../../../domain/fact.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import type { ClearanceSpan, ClearanceUnit } from "../../../domain/impactChoices.ts";
import type { Period } from "../../../domain/period.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";

/** Of which days, in which unit, and by which spans clearance is shown. */
export interface Chosen {
  period: Period;
  unit: ClearanceUnit;
  span: ClearanceSpan;
}

export interface StatedFigure {
  text: string;
  asks: Fact;
  isDerived: boolean;
}

/** A figure as it was stated; `null` where the report does not state the unit. */
export function figureOf(
  row: Clearance,
  unit: ClearanceUnit,
  messages: DetailMessages,
): StatedFigure | null {
  return statedIn(row, clearanceFields[unit], messages);
}

/** All items together; `null` where the report does not state them. */
export function itemsOf(row: Clearance, messages: DetailMessages): StatedFigure | null {
  return statedIn(row, "itemsTotal", messages);
}

function statedIn(
  row: Clearance,
  field: (typeof clearanceFields)[ClearanceUnit] | "itemsTotal",
  { facts, counts }: DetailMessages,
): StatedFigure | null {
  const value = row[field];
  if (value === null) return null;
  return {
    text: facts.precision[precisionOf(row, field)](counts.number(value)),
    asks: { kind: "fact", file: "clearance", id: row.id, field },
    isDerived: derivedFrom(row, field) !== null,
  };
}

/** Whether a report of a span also counts days outside the period. Of running totals only the last day is asked. */
export function isBeyond({ granularity, start, end }: Clearance, period: Period): boolean {
  return granularity !== "cumulative" && end !== null && reachesBeyond({ start, end }, period);
}

/** What limits the days of a report, in words. */
export function limitsOf(
  row: Clearance,
  period: Period,
  { clearance: { table } }: DetailMessages,
): readonly string[] {
  return [
    ...(isBeyond(row, period) ? [table.beyond] : []),
    ...(row.yearInferred ? [table.yearInferred] : []),
  ];
}
