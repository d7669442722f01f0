import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { countOf } from "../../../app/domain/count.ts";
import { narrowedBy, tighten } from "../../../app/domain/tighten.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { type Cell, type Ends, by, gridWith, ids } from "./boundsGrid.ts";

const bounds = (low: number, high: number | null, name: string, conflict = false): Bounds => ({
  low,
  high,
  lowBy: [by(`${name} low`)],
  highBy: [by(`${name} high`)],
  assumed: false,
  conflict,
});
const said = ({ low, high, conflict, lowBy, highBy }: Bounds) => ({
  says: conflict ? `${low} or ${high}` : `${low}..${high ?? ""}`,
  by: [...ids(lowBy), ...ids(highBy)],
});

describe("bounds beside what follows from other counts", () => {
  const own = bounds(10, 20, "own");

  it("take the narrower end of either", () => {
    const expected = { says: "12..20", by: ["other low", "own high"] };
    expect(said(narrowedBy(own, bounds(12, 25, "other")))).toEqual(expected);
  });

  it("may meet the others in one number", () => {
    const expected = { says: "20..20", by: ["other low", "own high"] };
    expect(said(narrowedBy(own, bounds(20, 25, "other")))).toEqual(expected);
  });

  it("that these contradict are read as either, with both named", () => {
    const expected = { says: "20 or 21", by: ["own high", "other low"] };
    expect(said(narrowedBy(own, bounds(21, null, "other")))).toEqual(expected);
  });

  it("in conflict among themselves are not settled by others", () => {
    const contested = bounds(10, 20, "own", true);
    expect(narrowedBy(contested, bounds(12, 15, "other"))).toEqual(contested);
  });

  it("are in conflict where the others are", () => {
    const contested = bounds(10, 30, "other", true);
    expect(narrowedBy(own, contested)).toEqual(contested);
  });
});

describe("counts of one day", () => {
  const day = "2024-06-30";
  const row = (id: string, facts: Partial<Statement>) =>
    aStatement({ id, asOf: day, total: null, use: "repeat", ...facts });

  it("that cannot add up make the parts contested, though nothing else is said of any of them", () => {
    const rows = [
      row("whole", { total: 100 }),
      row("killed", { killed: 20 }),
      row("injured", { injured: 70 }),
    ];
    const { total, killed, injured } = countOf(rows).at(day).all;
    expect([total, killed, injured].map((count) => said(count).says)).toEqual([
      "100..100",
      "20 or 30",
      "70 or 80",
    ]);
  });

  it("that are contested themselves are not settled by what follows from others", () => {
    const rows = [
      row("killed", { killed: 200 }),
      row("injured", { injured: 150 }),
      row("june", { total: 304 }),
      row("july", { total: 303, asOf: "2024-07-13" }),
    ];
    expect(said(countOf(rows).at(day).all.total)).toEqual({
      says: "303 or 304",
      by: ["july", "june"],
    });
  });

  it("are contested where what follows from others lies above a count that was itself contradicted", () => {
    const rows = [
      row("killed", { killed: 200 }),
      row("injured", { injured: 150 }),
      aStatement({ id: "later", asOf: "2024-07-01", total: 310 }),
      aStatement({ id: "fallen", asOf: "2024-07-02", total: 300 }),
    ];
    expect(said(countOf(rows).at(day).all.total)).toEqual({
      says: "300 or 350",
      by: ["fallen", "killed", "injured"],
    });
  });
});

describe("what follows from stated days alone", () => {
  it("is assumed for no part of a whole, also where the parts cannot add up to it", () => {
    for (const most of [90, 70]) {
      const cells: Partial<Record<Cell, Ends>> = {
        "all total": [100, 100],
        "all killed": [20, 20],
        "all injured": [70, most],
      };
      const { killed, injured } = tighten(gridWith(cells)).all;
      expect([killed.assumed, injured.assumed]).toEqual([false, false]);
    }
  });

  it("is not assumed for a whole", () => {
    const { total } = tighten(gridWith({ "all killed": [20, 20], "all injured": [70, 70] })).all;
    expect(total).toMatchObject({ low: 90, high: 90, assumed: false });
  });
});
