import type { Clearance } from "../../../contract/clearance.ts";
import { clearanceFields } from "../../../domain/clearance.ts";
import type { Fact } from "../../../domain/fact.ts";
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
}

/** A figure as it was stated; `null` where the report does not state the unit. */
export function figureOf(
  row: Clearance,
  unit: ClearanceUnit,
  { facts, counts }: DetailMessages,
): StatedFigure | null {
  const field = clearanceFields[unit];
  const value = row[field];
  if (value === null) return null;
  const precision = unit === "hectares" ? row.hectaresPrecision : "exact";
  return {
    text: facts.precision[precision](counts.number(value)),
    asks: { kind: "fact", file: "clearance", id: row.id, field },
  };
}
