import { describe, expect, it } from "vitest";
import { recordOf } from "../../../app/domain/record.ts";
import { yearsIn } from "../../../app/domain/years.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

const record = recordOf(
  [
    aStatement({ asOf: "2022-12-31", total: 278 }),
    aStatement({ asOf: "2023-12-31", total: 341 }),
    aStatement({ asOf: "2024-12-31", total: 382 }),
  ],
  [
    anActivity({ id: "new-year", start: "2022-12-28", end: "2023-01-03" }),
    anActivity({ id: "founding", track: "founding-visit", start: "2023-05-01" }),
    anActivity({ id: "nato", track: "nato", start: "2023-05-01" }),
    anActivity({ id: "meeting", track: "nato", start: "2023-05-01", parent: "nato" }),
    anActivity({ id: "notice", track: "nato", start: "2023-06-01", announcedOnly: true }),
    anActivity({ id: "other", track: "other-official", start: "2024-01-01" }),
  ],
  null,
  new Map(),
);
const none = { "nato-pa": 0, nato: 0, parliamentary: 0, "other-official": 0 };

describe("the years of a period", () => {
  const someYears = () => yearsIn(record, { from: "2022-07-01", to: "2024-12-31" });

  it("are whole, or the days that lie in it", () => {
    expect(
      someYears().map(({ year, isWhole, days }) => [year, isWhole, days.from, days.to]),
    ).toEqual([
      [2022, false, "2022-07-01", "2022-12-31"],
      [2023, true, "2023-01-01", "2023-12-31"],
      [2024, true, "2024-01-01", "2024-12-31"],
    ]);
    const cut = yearsIn(record, { from: "2024-01-01", to: "2024-12-30" });
    expect(cut.map(({ isWhole }) => isWhole)).toEqual([false]);
  });

  it("have the rise of everybody's counts", () => {
    expect(someYears().map(({ casualties: { total } }) => [total.low, total.high])).toEqual([
      [0, 278],
      [63, 63],
      [41, 41],
    ]);
  });

  it("count an activity in the year it begins, by who acts, without meetings and notices", () => {
    expect(someYears().map(({ activities }) => activities)).toEqual([
      { ...none, "nato-pa": 1 },
      { ...none, "nato-pa": 1, nato: 1 },
      { ...none, "other-official": 1 },
    ]);
  });

  it("count one that began before the period in the period's first year", () => {
    const [first, second] = yearsIn(record, { from: "2023-01-02", to: "2024-12-31" });
    expect(first?.activities).toEqual({ ...none, "nato-pa": 2, nato: 1 });
    expect(second?.activities).toEqual({ ...none, "other-official": 1 });
  });
});
