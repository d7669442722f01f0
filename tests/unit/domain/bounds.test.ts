import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { countOf } from "../../../app/domain/count.ts";
import { aStatement } from "../../../mocks/makers.ts";

const day = "2024-06-30";
const ends = ({ low, high }: Pick<Bounds, "low" | "high">) => [low, high];
const ids = (rows: readonly Statement[]) => rows.map(({ id }) => id);
const totalAt = (rows: readonly Statement[], at: string, strict = false) =>
  countOf(rows).at(at, { strict }).all.total;

const early = aStatement({ id: "early", asOf: "2024-01-31", total: 300 });
const late = aStatement({ id: "late", asOf: "2024-12-31", total: 310 });

describe("bounds at a day", () => {
  const rows = [early, late];
  const cases: Array<[string, string, number, number | null]> = [
    ["a day before the count starts", "2020-11-09", 0, 0],
    ["the first day", "2020-11-10", 0, 300],
    ["the day before a count", "2024-01-30", 0, 300],
    ["the day of a count", "2024-01-31", 300, 300],
    ["the day after a count", "2024-02-01", 300, 310],
    ["the day before the next", "2024-12-30", 300, 310],
    ["the day of the next", "2024-12-31", 310, 310],
    ["a day after the last", "2025-01-01", 310, null],
  ];
  it.each(cases)("on %s", (_, at, low, high) => {
    expect(ends(totalAt(rows, at))).toEqual([low, high]);
    expect(ends(totalAt(rows.toReversed(), at))).toEqual([low, high]);
  });

  it("knows only the start when nothing was said", () => {
    const { total } = countOf([]).at(day).all;
    expect(total).toEqual({
      low: 0,
      high: null,
      lowBy: [],
      highBy: [],
      assumed: false,
      conflict: false,
    });
    expect(countOf([]).days).toEqual([]);
  });

  it("rests before the start on no statement at all", () => {
    const start = countOf(rows).at("2020-11-09");
    for (const population of [start.all, start.civilians, start.military])
      expect(population.killed).toEqual({
        low: 0,
        high: 0,
        lowBy: [],
        highBy: [],
        assumed: false,
        conflict: false,
      });
  });

  it("names the statements that it rests on", () => {
    const { lowBy, highBy } = totalAt(rows, day);
    expect([ids(lowBy), ids(highBy)]).toEqual([["early"], ["late"]]);
  });

  it("keeps a higher earlier count, because a cumulative count never falls", () => {
    const atLeast = aStatement({ id: "floor", asOf: day, total: 290, precision: "at-least" });
    const { low, lowBy } = totalAt([...rows, atLeast], "2024-07-01");
    expect([low, ids(lowBy)]).toEqual([300, ["early"]]);
  });

  it("gives the days of the statements that take part, each once and in order", () => {
    const again = aStatement({ id: "again", asOf: "2024-01-31", use: "repeat" });
    const vague = aStatement({ id: "vague", asOf: day, precision: "about" });
    expect(countOf([late, early, again, vague]).days).toEqual(["2024-01-31", "2024-12-31"]);
  });

  it("works out each day once", () => {
    const count = countOf(rows);
    expect(count.at(day)).toBe(count.at(day, { strict: false }));
  });

  it("answers strict and usual questions about one day apart, in any order", () => {
    const count = countOf([early, { ...late, asOfBasis: "publication" as const }]);
    const asked = [true, false, true].map((strict) => count.at(day, { strict }).all.total.high);
    expect(asked).toEqual([null, 310, null]);
  });
});

describe("days that are assumed", () => {
  const published = aStatement({
    id: "published",
    asOf: "2024-07-31",
    total: 304,
    asOfBasis: "publication",
  });

  it("an upper limit from such a day is marked and left out of the strict answer", () => {
    const rows = [early, published, late];
    const usual = totalAt(rows, day);
    const strict = totalAt(rows, day, true);
    expect([ends(usual), usual.assumed, ids(usual.highBy)]).toEqual([
      [300, 304],
      true,
      ["published"],
    ]);
    expect([ends(strict), strict.assumed, ids(strict.highBy)]).toEqual([
      [300, 310],
      false,
      ["late"],
    ]);
  });

  it("an upper limit from such a day is marked on that day too", () => {
    const { low, high, assumed } = totalAt([published], "2024-07-31");
    expect([low, high, assumed]).toEqual([304, 304, true]);
  });

  it("a lower limit from such a day is safe: neither marked nor left out", () => {
    const rows = [early, published, late];
    const usual = totalAt(rows, "2024-08-01");
    expect([ends(usual), usual.assumed]).toEqual([[304, 310], false]);
    expect(ends(totalAt(rows, "2024-08-01", true))).toEqual([304, 310]);
  });

  it.each(["publication", "inferred", "unknown"] as const)(
    "%s is not a stated day",
    (asOfBasis) => {
      expect(totalAt([{ ...late, asOfBasis }], day, true).high).toBeNull();
    },
  );
});

describe("statements that contradict each other", () => {
  const june = aStatement({ id: "june", asOf: "2023-06-16", total: 304 });
  const july = aStatement({ id: "july", asOf: "2023-07-13", total: 303 });
  const sept = aStatement({ id: "sept", asOf: "2023-09-04", total: 305 });
  const rows = [june, july, sept];

  it("read as the smaller or the larger, with both named, on every day between them", () => {
    for (const at of ["2023-06-16", "2023-06-30", "2023-07-13"]) {
      const { low, high, conflict, lowBy, highBy } = totalAt(rows, at);
      expect([low, high, conflict]).toEqual([303, 304, true]);
      expect([ids(lowBy), ids(highBy)]).toEqual([["july"], ["june"]]);
    }
  });

  it("no longer contradict each other afterwards", () => {
    expect(totalAt(rows, "2023-07-14")).toMatchObject({ low: 304, high: 305, conflict: false });
    expect(totalAt(rows, "2023-06-15")).toMatchObject({ low: 0, high: 303, conflict: false });
  });

  it("a limit that no exact count contradicts is no conflict", () => {
    const floor = aStatement({
      id: "floor",
      asOf: "2023-07-13",
      total: 303,
      precision: "at-least",
    });
    expect(totalAt([june, floor, sept], "2023-06-30").conflict).toBe(false);
  });
});
