import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { boundingOf, figuresOf, gridOf } from "../../../app/domain/measures.ts";
import { aStatement } from "../../../mocks/makers.ts";

const figures = (facts: Partial<Statement>) => {
  const { all, civilians, military } = figuresOf(aStatement(facts));
  const list = (row: typeof all) => [row.total, row.killed, row.injured];
  return { all: list(all), civilians: list(civilians), military: list(military) };
};
const none = [null, null, null];

describe("the figures of a statement", () => {
  it("are those it states", () => {
    expect(figures({ total: 300 })).toEqual({
      all: [300, null, null],
      civilians: none,
      military: none,
    });
  });

  it("include the sum of stated parts", () => {
    const facts = { total: null, killed: 70, injured: 312 };
    expect(figures(facts).all).toEqual([382, 70, 312]);
    const split = { civilian: { killed: 6, injured: 7 }, military: { killed: 6, injured: 14 } };
    expect(figures({ total: null, ...split })).toEqual({
      all: [33, 12, 21],
      civilians: [13, 6, 7],
      military: [20, 6, 14],
    });
  });

  it("include, for an exact count, what is left of a total", () => {
    expect(figures({ total: 306, killed: 57 }).all).toEqual([306, 57, 249]);
    expect(figures({ total: 306, injured: 249 }).all).toEqual([306, 57, 249]);
    const { civilians, military } = figures({
      total: 382,
      killed: 70,
      injured: 312,
      civilian: { killed: 55, injured: 143 },
    });
    expect([civilians, military]).toEqual([
      [198, 55, 143],
      [184, 15, 169],
    ]);
  });

  it("include what follows from a difference that follows from another", () => {
    const facts = { total: 172, killed: 33, injured: 139, military: { killed: 7, injured: null } };
    expect(figures(facts).civilians).toEqual([null, 26, null]);
    const more = { total: 336, killed: 65, civilian: { killed: 50, injured: 107 } };
    expect(figures(more).military).toEqual([179, 15, 164]);
  });

  it("include a sum of a part that is itself a sum", () => {
    const facts = {
      total: null,
      killed: 10,
      civilian: { killed: null, injured: 3 },
      military: { killed: null, injured: 4 },
    };
    expect(figures(facts).all).toEqual([17, 10, 7]);
  });

  it("leave out what is left of a total that is at least or about so many", () => {
    expect(figures({ total: 142, killed: 27, precision: "at-least" }).all).toEqual([142, 27, null]);
    expect(figures({ total: 142, killed: 27, precision: "about" }).all).toEqual([142, 27, null]);
    const parts = { total: null, killed: 27, injured: 115, precision: "at-least" } as const;
    expect(figures(parts).all).toEqual([142, 27, 115]);
  });

  it("never turn a part that exceeds its total into a negative rest", () => {
    expect(figures({ total: 10, killed: 12 }).all).toEqual([10, 12, null]);
    expect(figures({ total: 10, injured: 12 }).all).toEqual([10, null, 12]);
    expect(figures({ total: 10, killed: 10 }).all).toEqual([10, 10, 0]);
    expect(figures({ total: 10, injured: 10 }).all).toEqual([10, 0, 10]);
  });

  it("keep a stated total that its parts do not add up to", () => {
    expect(figures({ total: 365, killed: 65, injured: 291 }).all).toEqual([365, 65, 291]);
  });

  it("of a count of civilians are those of the civilians alone", () => {
    const own = { population: "civilians", total: 102, killed: 32, injured: 70 } as const;
    expect(figures(own)).toEqual({ all: none, civilians: [102, 32, 70], military: none });
    const split = {
      population: "civilians",
      total: null,
      civilian: { killed: 32, injured: 70 },
    } as const;
    expect(figures(split)).toEqual({ all: none, civilians: [102, 32, 70], military: none });
  });

  it("of a count of civilians without a total are the sum of its parts", () => {
    const parts = { population: "civilians", total: null, killed: 32, injured: 70 } as const;
    expect(figures(parts)).toEqual({ all: none, civilians: [102, 32, 70], military: none });
  });

  it("do not change the statement", () => {
    const statement = aStatement({ total: 306, killed: 57 });
    figuresOf(statement);
    expect(statement.injured).toBeNull();
  });
});

it("a grid holds each population and measure under its name", () => {
  const grid = gridOf((population, measure) => `${population} ${measure}`);
  expect(grid).toEqual({
    all: { total: "all total", killed: "all killed", injured: "all injured" },
    civilians: {
      total: "civilians total",
      killed: "civilians killed",
      injured: "civilians injured",
    },
    military: { total: "military total", killed: "military killed", injured: "military injured" },
  });
});

it.each(["total", "killed", "injured"] as const)(
  "a row that sets no bound for %s is left without it, in its parts too",
  (measure) => {
    const numbers = { total: 100, killed: 30, injured: 70 };
    const part = { killed: 10, injured: 20 };
    const row = aStatement({ ...numbers, civilian: part, military: part });
    const silent = boundingOf({ ...row, noBoundFor: [measure] });
    expect(silent).toMatchObject({ ...numbers, [measure]: null });
    const left = measure === "total" ? part : { ...part, [measure]: null };
    expect([silent.civilian, silent.military]).toEqual([left, left]);
    expect(boundingOf({ ...row, civilian: null, noBoundFor: [measure] }).civilian).toBeNull();
  },
);
