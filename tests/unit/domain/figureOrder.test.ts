import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CasualtyFigure, printFigure } from "../../../app/domain/figure.ts";
import { inImportance } from "../../../app/domain/figureOrder.ts";
import type { Measure, Population } from "../../../app/domain/measures.ts";

const period = { from: "2024-01-01", to: "2024-12-31" };
const count = (
  day: string,
  population: Population = "all",
  measure: Measure = "total",
): CasualtyFigure => ({
  kind: "count",
  population,
  measure,
  day,
  known: null,
});
const rise = (from: string, to: string, measure: Measure = "total"): CasualtyFigure => ({
  kind: "rise",
  population: "all",
  measure,
  from,
  to,
});
const statement = (id: string): CasualtyFigure => ({ kind: "statement", id });
const endsOn = (id: string) => ({ "at-end": "2024-12-31", earlier: "2023-05-05" })[id] ?? null;

/** From the most important to the least. */
const ordered: CasualtyFigure[] = [
  count("2024-12-31"),
  count("2024-12-31", "all", "killed"),
  rise("2024-01-01", "2024-12-31"),
  rise("2024-01-01", "2024-12-31", "killed"),
  count("2025-06-01"),
  statement("earlier"),
  count("2023-04-04"),
  statement("undated"),
  count("2025-06-01", "civilians"),
  rise("2024-01-01", "2025-12-31"),
  rise("2023-01-01", "2024-12-31"),
  rise("2024-01-01", "2025-12-31", "injured"),
];

describe("inImportance", () => {
  it("orders any order of them in the same way", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered), (figures) => {
        const expected = ordered.filter((figure) => figures.includes(figure));
        expect(inImportance(figures, period, endsOn).map(printFigure)).toEqual(
          expected.map(printFigure),
        );
      }),
    );
  });

  it("keeps those of equal weight at the period's end in their order", () => {
    const figures = [statement("at-end"), count("2024-12-31")];
    expect(inImportance(figures, period, endsOn)).toEqual(figures);
    expect(inImportance(figures.toReversed(), period, endsOn)).toEqual(figures.toReversed());
    const parts = [count("2024-12-31", "military"), count("2024-12-31", "all", "injured")];
    expect(inImportance(parts, period, endsOn)).toEqual(parts);
    expect(inImportance(parts.toReversed(), period, endsOn)).toEqual(parts.toReversed());
  });
});
