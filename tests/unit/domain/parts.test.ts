import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { countOf } from "../../../app/domain/count.ts";
import { aStatement } from "../../../mocks/makers.ts";

const day = "2024-06-30";
const ends = ({ low, high }: Pick<Bounds, "low" | "high">) => [low, high];
const totalAt = (rows: readonly Statement[], at: string, strict = false) =>
  countOf(rows).at(at, { strict }).all.total;

const early = aStatement({ id: "early", asOf: "2024-01-31", total: 300 });
const late = aStatement({ id: "late", asOf: "2024-12-31", total: 310 });

describe("the part of each use", () => {
  const middle = (facts: Partial<Statement>) =>
    aStatement({ id: "middle", asOf: day, total: 305, ...facts });

  // Before the day only `early` and `middle` matter to the low value, after it `middle` and `late` to the high one.
  const cases: Array<[string, Partial<Statement>, low: number, highBefore: number]> = [
    ["a count of the line sets both", { use: "series" }, 305, 305],
    ["a count of the line dated by publication sets both", { asOfBasis: "publication" }, 305, 305],
    ["a count of the line dated by inference sets both", { asOfBasis: "inferred" }, 305, 305],
    ["a second count sets both", { use: "repeat" }, 305, 305],
    [
      "a second count dated by inference sets both",
      { use: "repeat", asOfBasis: "inferred" },
      305,
      305,
    ],
    [
      "a second count dated by publication sets the low one",
      { use: "repeat", asOfBasis: "publication" },
      305,
      310,
    ],
    ["at-least sets the low one", { use: "rounded", precision: "at-least" }, 305, 310],
    ["at-least on the line sets the low one", { use: "series", precision: "at-least" }, 305, 310],
    ["at-least said again sets the low one", { use: "repeat", precision: "at-least" }, 305, 310],
    ["about sets none", { use: "rounded", precision: "about" }, 300, 310],
    ["about on the line sets none", { use: "series", precision: "about" }, 300, 310],
    ["about said again sets none", { use: "repeat", precision: "about" }, 300, 310],
    ["an exact count called rounded sets none", { use: "rounded" }, 300, 310],
    ["stale sets none", { use: "stale" }, 300, 310],
    ["excluded sets none", { use: "excluded" }, 300, 310],
    ["partial of everybody sets none", { use: "partial" }, 300, 310],
    ["undated sets none", { use: "undated", asOf: null }, 300, 310],
    ["a row that sets no bound for it sets none", { noBoundFor: ["total"] }, 300, 310],
  ];
  it.each(cases)("%s", (_, facts, low, highBefore) => {
    const rows = [early, middle(facts), late];
    expect(ends(totalAt(rows, "2024-07-01"))).toEqual([low, 310]);
    expect(ends(totalAt(rows, "2024-06-29"))).toEqual([300, highBefore]);
  });

  const civilianCases: Array<[string, Partial<Statement>, low: number, highBefore: number | null]> =
    [
      ["exact, both", {}, 40, 40],
      ["exact and dated by publication, both", { asOfBasis: "publication" }, 40, 40],
      ["at-least, the low one", { precision: "at-least" }, 40, null],
      ["about, none", { precision: "about" }, 0, null],
    ];
  it.each(civilianCases)("civilians only, %s for civilians alone", (_, facts, low, highBefore) => {
    const row = middle({ population: "civilians", use: "partial", total: 40, ...facts });
    const after = countOf([row]).at("2024-07-01");
    expect(ends(after.civilians.total)).toEqual([low, null]);
    expect(ends(countOf([row]).at("2024-06-29").civilians.total)).toEqual([0, highBefore]);
    // Everybody holds at least the civilians; the military stay unknown.
    expect(ends(after.all.total)).toEqual([low, null]);
    expect(ends(after.military.total)).toEqual([0, null]);
  });

  it("at least that many civilians, rounded, lifts the civilians only", () => {
    const row = middle({
      population: "civilians",
      use: "rounded",
      precision: "at-least",
      total: 40,
    });
    expect(ends(countOf([row]).at(day).civilians.total)).toEqual([40, null]);
  });

  it("works nothing out from a figure for which the row sets no bound", () => {
    const row = middle({ killed: 50, injured: null, noBoundFor: ["killed"] });
    const { killed, injured, total } = countOf([row]).at(day).all;
    expect([ends(total), ends(killed), ends(injured)]).toEqual([
      [305, 305],
      [0, 305],
      [0, 305],
    ]);
  });
});
