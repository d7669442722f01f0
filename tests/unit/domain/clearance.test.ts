import { describe, expect, it } from "vitest";
import {
  type DatedClearance,
  clearanceIn,
  reachesBeyond,
  spanOf,
  spansIn,
} from "../../../app/domain/clearance.ts";
import { aClearance } from "../../../mocks/impactMakers.ts";

const month = (start: string, end: string, facts: Parameters<typeof aClearance>[0] = {}) =>
  aClearance({ id: start, granularity: "month", start, end, ...facts }) as DatedClearance;
const total = (end: string, facts: Parameters<typeof aClearance>[0] = {}) =>
  aClearance({ id: `to-${end}`, granularity: "cumulative", start: "2020-11-10", end, ...facts });
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const gapsOf = (list: readonly { from: string; to: string }[]) =>
  list.map(({ from, to }) => [from, to]);
const year2024 = { from: "2024-01-01", to: "2024-12-31" };

describe("the years and months that a period touches", () => {
  it.each([
    [{ from: "2024-02-10", to: "2024-04-01" }, "month", ["2024-02-29", "2024-03-31", "2024-04-30"]],
    [{ from: "2023-12-31", to: "2024-01-01" }, "month", ["2023-12-31", "2024-01-31"]],
    [{ from: "2023-12-31", to: "2024-01-01" }, "year", ["2023-12-31", "2024-12-31"]],
    [{ from: "2019-01-01", to: "2021-05-01" }, "year", ["2020-12-31", "2021-12-31"]],
    [{ from: "2019-01-01", to: "2020-11-10" }, "month", ["2020-11-30"]],
    [{ from: "2019-01-01", to: "2020-11-09" }, "month", []],
  ] as const)("%j by %s", (period, span, ends) => {
    expect(spansIn(period, span).map(({ to }) => to)).toEqual(ends);
  });

  it("names a report by its middle day, as some reach a few days into the next month", () => {
    const { from } = spanOf(month("2021-06-01", "2021-07-03"), "month");
    expect(from).toBe("2021-06-01");
    expect(spanOf(month("2021-05-28", "2021-06-30"), "month").from).toBe("2021-06-01");
  });
});

describe("what is stated of clearance in a period", () => {
  it("keeps the reports that share a day with it, also those that reach beyond, in their order", () => {
    const rows = [
      month("2024-12-01", "2024-12-31"),
      month("2023-12-01", "2024-01-01"),
      month("2023-11-01", "2023-12-31"),
      month("2025-01-01", "2025-01-31"),
      month("2024-12-30", "2025-01-10"),
    ];
    const { stated, before, after } = clearanceIn(rows, year2024, "hectares", "month");
    expect(idsOf(stated)).toEqual(["2023-12-01", "2024-12-01", "2024-12-30"]);
    expect(stated.map((row) => reachesBeyond(row, year2024))).toEqual([true, false, true]);
    expect([before?.id, after?.id]).toEqual(["2023-11-01", "2025-01-01"]);
  });

  it("keeps two reports of one month by two speakers", () => {
    const rows = [
      month("2024-01-01", "2024-01-31", { id: "a", speaker: "One" }),
      month("2024-01-01", "2024-01-31", { id: "b", speaker: "Another", operators: "one" }),
    ];
    expect(idsOf(clearanceIn(rows, year2024, "hectares", "month").stated)).toEqual(["a", "b"]);
  });

  it("joins what is not reported, and tells it from a report without the unit", () => {
    const rows = [
      month("2024-02-01", "2024-02-29"),
      month("2024-05-01", "2024-05-31", { hectares: null, antiTankMines: 3 }),
      aClearance({ id: "week", granularity: "week", start: "2024-03-04", end: "2024-03-10" }),
    ];
    const hectares = clearanceIn(rows, year2024, "hectares", "month");
    expect(gapsOf(hectares.gaps)).toEqual([
      ["2024-01-01", "2024-01-31"],
      ["2024-03-01", "2024-04-30"],
      ["2024-06-01", "2024-12-31"],
    ]);
    expect(idsOf(hectares.unstated)).toEqual(["2024-05-01"]);
    expect(idsOf(hectares.otherSpans)).toEqual(["week"]);
    const mines = clearanceIn(rows, year2024, "anti-tank-mines", "month");
    expect([idsOf(mines.stated), idsOf(mines.unstated)]).toEqual([["2024-05-01"], ["2024-02-01"]]);
    expect(mines.gaps).toEqual(hectares.gaps);
  });

  it("does not call a month a gap of which other days are reported", () => {
    const rows = [month("2022-12-01", "2022-12-30")];
    const lastDay = { from: "2022-12-31", to: "2022-12-31" };
    const { stated, gaps } = clearanceIn(rows, lastDay, "hectares", "month");
    expect([stated, gaps]).toEqual([[], []]);
  });

  it("has none stated as 0 where none are stated, and keeps a stated 0", () => {
    const rows = [
      month("2024-01-01", "2024-01-31", { antiTankMines: 0 }),
      month("2024-02-01", "2024-02-29"),
    ];
    expect(idsOf(clearanceIn(rows, year2024, "anti-tank-mines", "month").stated)).toEqual([
      "2024-01-01",
    ]);
  });
});

describe("the running total", () => {
  const rows = [
    total("2023-11-28"),
    total("2024-12-31", { hectaresPrecision: "about", antiTankMines: 5 }),
    total("2024-06-01", { operators: "one" }),
    total("2024-03-01", { hectaresPrecision: "at-least" }),
    total("2025-11-10"),
    total("2024-04-03"),
    aClearance({ id: "undated", granularity: "cumulative", start: "2020-11-10", end: null }),
  ];

  it("is the newest of all operators by the period's end, with the newest that is not rounded", () => {
    const { latest, latestExact } = clearanceIn(rows, year2024, "hectares", "year");
    expect([latest?.id, latestExact?.id]).toEqual(["to-2024-12-31", "to-2024-04-03"]);
  });

  it("may end before the period, and needs no second where it is not rounded", () => {
    const months = { from: "2024-01-01", to: "2024-02-29" };
    const { latest, latestExact, totals } = clearanceIn(rows, months, "hectares", "year");
    expect([latest?.id, latestExact, totals]).toEqual(["to-2023-11-28", null, []]);
  });

  it("states the unit; only hectares are worded as rounded", () => {
    const { latest, latestExact } = clearanceIn(rows, year2024, "anti-tank-mines", "year");
    expect([latest?.id, latestExact]).toEqual(["to-2024-12-31", null]);
    expect(clearanceIn(rows, year2024, "unexploded-ordnance", "year").latest).toBeNull();
  });

  it("sets apart the totals of one body and those without a last day", () => {
    const { totals, totalsOfOne, undated } = clearanceIn(rows, year2024, "hectares", "year");
    expect(idsOf(totals)).toEqual(["to-2024-03-01", "to-2024-04-03", "to-2024-12-31"]);
    expect(idsOf(totalsOfOne)).toEqual(["to-2024-06-01"]);
    expect(idsOf(undated)).toEqual(["undated"]);
  });
});
