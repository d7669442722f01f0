import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../app/domain/bounds.ts";
import type { Measure, Population } from "../../../app/domain/measures.ts";
import { tighten } from "../../../app/domain/tighten.ts";
import { type Cell, type Ends, by, ends, gridWith, ids } from "./boundsGrid.ts";

describe("counts narrow each other", () => {
  const cases: Array<
    [string, Partial<Record<Cell, Ends>>, population: Population, Record<Measure, Ends>]
  > = [
    [
      "killed and injured by the total",
      { "all total": [383, 383], "all killed": [70, 70], "all injured": [312, 314] },
      "all",
      { total: [383, 383], killed: [70, 70], injured: [313, 313] },
    ],
    [
      "either part's low value by the whole's and the other's high one",
      { "all total": [383, 384], "all killed": [0, 72], "all injured": [0, 314] },
      "all",
      { total: [383, 384], killed: [69, 72], injured: [311, 314] },
    ],
    [
      "either part's high value where only the other has a low one",
      { "all total": [383, 383], "all killed": [70, null], "all injured": [312, null] },
      "all",
      { total: [383, 383], killed: [70, 71], injured: [312, 313] },
    ],
    [
      "the total by its parts",
      { "all killed": [70, 71], "all injured": [312, 313] },
      "all",
      { total: [382, 384], killed: [70, 71], injured: [312, 313] },
    ],
    [
      "nothing, where a part is unlimited from above",
      { "all total": [10, null], "all killed": [2, 3], "all injured": [1, null] },
      "all",
      { total: [10, null], killed: [2, 3], injured: [7, null] },
    ],
    [
      "a part down to 0 and never below",
      { "all total": [5, 5], "all killed": [0, 9], "all injured": [0, null] },
      "all",
      { total: [5, 5], killed: [0, 5], injured: [0, 5] },
    ],
    [
      "civilians by everybody and the military",
      { "all total": [383, 383], "civilians total": [198, null], "military total": [184, null] },
      "civilians",
      { total: [198, 199], killed: [0, 199], injured: [0, 199] },
    ],
    [
      "a part of a part, through two other counts",
      {
        "all killed": [70, 70],
        "civilians killed": [55, null],
        "military killed": [15, null],
        "all injured": [313, 313],
        "civilians total": [198, 199],
      },
      "civilians",
      { total: [198, 199], killed: [55, 55], injured: [143, 144] },
    ],
  ];
  it.each(cases)("%s", (_, cells, population, expected) => {
    const { total, killed, injured } = tighten(gridWith(cells))[population];
    expect({ total: ends(total), killed: ends(killed), injured: ends(injured) }).toEqual(expected);
  });

  it("rounds carry a limit from one corner to the opposite one", () => {
    // Killed civilians follow from all killed; with them the civilians; with these the military; with
    // them the injured military.
    const tightened = tighten(
      gridWith({
        "all total": [100, 100],
        "all killed": [20, 20],
        "military killed": [5, 5],
        "civilians injured": [30, 30],
      }),
    );
    expect(ends(tightened.civilians.killed)).toEqual([15, 15]);
    expect(ends(tightened.civilians.total)).toEqual([45, 45]);
    expect(ends(tightened.military.total)).toEqual([55, 55]);
    expect(ends(tightened.military.injured)).toEqual([50, 50]);
  });

  it("leaves bounds that are already narrow as they are, with the statements they name", () => {
    const grid = gridWith({ "all total": [9, 9], "all killed": [4, 4], "all injured": [5, 5] });
    expect(tighten(grid).all).toEqual(grid.all);
  });

  it("does not change the bounds that it is given", () => {
    const grid = gridWith({ "all total": [9, 9], "all killed": [4, 4] });
    const before = structuredClone(grid);
    tighten(grid);
    expect(grid).toEqual(before);
  });
});

describe("a narrowed bound names what it rests on", () => {
  it("a part: the whole and the other part, each by the end that counts", () => {
    const { injured } = tighten(gridWith({ "all total": [383, 384], "all killed": [70, 71] })).all;
    expect(ends(injured)).toEqual([312, 314]);
    expect(ids(injured.lowBy)).toEqual(["all total low", "all killed high"]);
    expect(ids(injured.highBy)).toEqual(["all total high", "all killed low"]);
  });

  it("a whole: both parts", () => {
    const { total } = tighten(gridWith({ "all killed": [70, 71], "all injured": [312, 314] })).all;
    expect(ids(total.lowBy)).toEqual(["all killed low", "all injured low"]);
    expect(ids(total.highBy)).toEqual(["all killed high", "all injured high"]);
  });

  it("a statement is named once", () => {
    const one = [by("one")];
    const { total } = tighten(
      gridWith(
        { "all killed": [70, 70], "all injured": [313, 313] },
        { "all killed": { lowBy: one, highBy: one }, "all injured": { lowBy: one, highBy: one } },
      ),
    ).all;
    expect([ids(total.lowBy), ids(total.highBy)]).toEqual([["one"], ["one"]]);
  });

  it("an end that was not narrowed keeps its own", () => {
    const cells = {
      "all total": [383, 383],
      "all killed": [70, 71],
      "all injured": [0, 313],
    } as const;
    const { injured } = tighten(gridWith(cells as unknown as Partial<Record<Cell, Ends>>)).all;
    expect(ends(injured)).toEqual([312, 313]);
    expect(ids(injured.highBy)).toEqual(["all injured high"]);
  });
});

describe("whether a narrowed bound rests on an assumed day", () => {
  const assumed = { assumed: true };
  it.each<[string, Partial<Record<Cell, Partial<Bounds>>>, boolean]>([
    ["of the whole", { "all total": assumed }, true],
    ["of the other part", { "all killed": assumed }, true],
    ["of none", {}, false],
  ])("%s", (_, facts, expected) => {
    const grid = gridWith({ "all total": [383, 383], "all killed": [70, 70] }, facts);
    expect(tighten(grid).all.injured.assumed).toBe(expected);
  });

  it.each<[string, Partial<Record<Cell, Partial<Bounds>>>]>([
    ["its first part", { "all killed": assumed }],
    ["its second part", { "all injured": assumed }],
  ])("of %s, for a whole", (_, facts) => {
    const grid = gridWith({ "all killed": [70, 70], "all injured": [313, 313] }, facts);
    expect(tighten(grid).all.total.assumed).toBe(true);
  });

  it("no longer does when a stated limit is lower", () => {
    const grid = gridWith(
      { "all total": [383, 383], "all killed": [70, 70], "all injured": [313, 320] },
      { "all injured": assumed },
    );
    expect(tighten(grid).all.injured).toMatchObject({ low: 313, high: 313, assumed: false });
  });

  it("still does when only its low value is raised", () => {
    const grid = gridWith(
      { "all total": [383, 390], "all killed": [70, 70], "all injured": [0, 318] },
      { "all injured": assumed },
    );
    expect(tighten(grid).all.injured).toMatchObject({ low: 313, high: 318, assumed: true });
  });
});
