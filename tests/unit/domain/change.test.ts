import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { changeIn, lastUpTo, neighboursOf } from "../../../app/domain/change.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aStatement } from "../../../mocks/makers.ts";

const row = (asOf: string, total: number, facts: Partial<Statement> = {}) =>
  aStatement({ asOf, total, ...facts });
const rise = (rows: readonly Statement[], from: string, to: string, strict = false) =>
  changeIn(countOf(rows), { from, to }, { strict }).all.total;
const ids = (rows: readonly Statement[]) => rows.map(({ id }) => id);

const rows = [
  row("2023-12-26", 341),
  row("2024-01-26", 342),
  row("2024-12-12", 382),
  row("2025-01-27", 383),
];

describe("the rise in a period", () => {
  const cases: Array<[string, from: string, to: string, low: number, high: number | null]> = [
    ["from the day before to the last day", "2024-01-01", "2024-12-31", 40, 42],
    ["whose days are those of counts", "2023-12-27", "2024-12-12", 41, 41],
    ["that begins on the day of a count", "2024-01-26", "2024-12-12", 40, 41],
    ["that begins on the day after a count", "2024-01-27", "2024-12-12", 40, 40],
    ["between two counts", "2024-02-01", "2024-02-29", 0, 40],
    ["from the first day of the count", "2020-11-10", "2024-12-12", 382, 382],
    ["before the count starts", "2019-01-01", "2020-11-09", 0, 0],
    ["that begins before the count starts", "2019-01-01", "2023-12-26", 341, 341],
    ["that ends after the last count", "2024-12-13", "2026-01-01", 1, null],
    ["after the last count: nothing is known", "2025-02-01", "2026-01-01", 0, null],
    ["of one day", "2024-01-26", "2024-01-26", 0, 1],
  ];
  it.each(cases)("%s", (_, from, to, low, high) => {
    expect(rise(rows, from, to)).toMatchObject({ low, high, conflict: false, assumed: false });
  });

  it("is unknown from below when the count before it has no upper limit", () => {
    const floors = [
      row("2024-01-01", 100, { precision: "at-least" }),
      row("2024-06-01", 150, { precision: "at-least" }),
    ];
    expect(rise(floors, "2024-02-01", "2024-12-31")).toMatchObject({ low: 0, high: null });
  });

  it("names the counts before it and on its last day", () => {
    const { before, after } = rise(rows, "2023-12-27", "2024-12-12");
    expect([ids(before.highBy), ids(after.lowBy)]).toEqual([[rows[0]?.id], [rows[2]?.id]]);
    expect([before.low, after.high]).toEqual([341, 382]);
  });

  it("is marked where either end rests on an assumed day, and wider in the strict answer", () => {
    const published = { asOfBasis: "publication" } as const;
    const start = [
      row("2024-01-02", 342, published),
      row("2024-02-14", 345),
      row("2024-12-12", 382),
    ];
    expect(rise(start, "2024-01-01", "2024-12-12")).toMatchObject({
      low: 40,
      high: 382,
      assumed: true,
    });
    expect(rise(start, "2024-01-01", "2024-12-12", true)).toMatchObject({
      low: 37,
      assumed: false,
    });
    const end = [row("2024-01-01", 342), row("2024-12-31", 382, published)];
    expect(rise(end, "2024-01-02", "2024-12-30")).toMatchObject({
      low: 0,
      high: 40,
      assumed: true,
    });
    expect(rise(end, "2024-01-02", "2024-12-30", true)).toMatchObject({ low: 0, high: null });
  });

  describe("with counts that contradict each other", () => {
    const dip = [row("2023-06-16", 304), row("2023-07-13", 303), row("2023-12-26", 341)];

    it("before it spans both", () => {
      expect(rise(dip, "2023-07-01", "2023-12-26")).toMatchObject({
        low: 37,
        high: 38,
        conflict: true,
      });
    });
    it("on its last day spans both", () => {
      expect(rise(dip, "2020-11-10", "2023-07-01")).toMatchObject({
        low: 303,
        high: 304,
        conflict: true,
      });
    });
    it("at both ends is never below 0", () => {
      expect(rise(dip, "2023-06-20", "2023-07-01")).toMatchObject({
        low: 0,
        high: 1,
        conflict: true,
      });
    });
    it("is never below 0 when the later count is lower than the earlier", () => {
      const fall = [row("2024-01-01", 90), row("2024-06-01", 80), row("2024-12-31", 80)];
      // From 90 (or 80) on 1 Jan to 80 (or 90) on 31 Dec, where the first still stands against the last.
      expect(rise(fall, "2024-01-02", "2024-12-31")).toMatchObject({ low: 0, high: 10 });
    });
  });
});

describe("the rise of a count that only follows from others", () => {
  it("is 0, never less, where it would fall from one day to the next", () => {
    // 5 - 0 injured on the first day, 6 - 3 on the second: each day can be true, both cannot.
    const killed = (id: string, asOf: string, value: number) =>
      row(asOf, 0, { id, total: null, killed: value, use: "repeat" });
    const said = [
      row("2024-01-01", 5),
      killed("none-killed", "2024-01-01", 0),
      row("2024-01-02", 6),
      killed("three-killed", "2024-01-02", 3),
    ];
    const { injured } = changeIn(countOf(said), { from: "2024-01-02", to: "2024-01-02" }).all;
    expect([injured.before.low, injured.after.high]).toEqual([5, 3]);
    expect(injured).toMatchObject({ low: 0, high: 0 });
  });
});

describe("the counts around a period", () => {
  const series = seriesOf(rows);

  it("are the last before it, those within it and the first after it", () => {
    const { before, within, after } = neighboursOf(series, {
      from: "2024-01-01",
      to: "2024-12-31",
    });
    expect([before?.asOf, within.map(({ asOf }) => asOf), after?.asOf]).toEqual([
      "2023-12-26",
      ["2024-01-26", "2024-12-12"],
      "2025-01-27",
    ]);
  });

  it("count its first and last day as within", () => {
    const { before, within, after } = neighboursOf(series, {
      from: "2024-01-26",
      to: "2024-12-12",
    });
    expect([before?.asOf, within.length, after?.asOf]).toEqual(["2023-12-26", 2, "2025-01-27"]);
  });

  it("are missing outside the record", () => {
    const none = { before: null, within: [], after: null };
    expect(neighboursOf([], { from: "2024-01-01", to: "2024-12-31" })).toEqual(none);
    expect(neighboursOf(series, { from: "2020-01-01", to: "2020-12-31" }).before).toBeNull();
    expect(neighboursOf(series, { from: "2027-01-01", to: "2027-12-31" }).after).toBeNull();
  });

  it("the last count to a day includes that day", () => {
    expect(lastUpTo(series, "2024-01-26")?.total).toBe(342);
    expect(lastUpTo(series, "2024-01-25")?.total).toBe(341);
    expect(lastUpTo(series, "2023-12-25")).toBeNull();
  });
});
