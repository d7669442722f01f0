import { describe, expect, it } from "vitest";
import { tighten } from "../../../app/domain/tighten.ts";
import { ends, gridWith, ids } from "./boundsGrid.ts";

describe("parts that cannot add up to the whole", () => {
  it("too small: are widened to what the whole leaves, the whole stays", () => {
    const { total, killed, injured } = tighten(
      gridWith({ "all total": [100, 100], "all killed": [20, 20], "all injured": [70, 70] }),
    ).all;
    expect([ends(total), total.conflict]).toEqual([[100, 100], false]);
    expect([ends(killed), killed.conflict]).toEqual([[20, 30], true]);
    expect([ends(injured), injured.conflict]).toEqual([[70, 80], true]);
    expect(ids(killed.lowBy)).toEqual(["all killed low", "all total low"]);
    expect(ids(killed.highBy)).toEqual(["all killed high", "all injured high"]);
  });

  it("too large: are widened to what the whole leaves, the whole stays", () => {
    const { total, killed, injured } = tighten(
      gridWith({ "all total": [100, 100], "all killed": [40, 40], "all injured": [70, 75] }),
    ).all;
    expect([ends(total), total.conflict]).toEqual([[100, 100], false]);
    expect([ends(killed), killed.conflict]).toEqual([[25, 40], true]);
    expect([ends(injured), injured.conflict]).toEqual([[60, 75], true]);
  });

  it("larger than the whole by one part alone: the other begins at 0, never below", () => {
    const { killed, injured } = tighten(
      gridWith({ "all total": [10, 10], "all killed": [12, 12], "all injured": [1, null] }),
    ).all;
    expect([ends(killed), ends(injured)]).toEqual([
      [0, 12],
      [0, 1],
    ]);
  });

  it("too small beside a whole that is not exact: up to the most that it leaves", () => {
    const { killed } = tighten(
      gridWith({ "all total": [100, 110], "all killed": [20, 20], "all injured": [60, 70] }),
    ).all;
    expect([ends(killed), killed.conflict]).toEqual([[20, 50], true]);
  });

  it("too small beside a whole without a limit: up to what is missing", () => {
    const { killed } = tighten(
      gridWith({ "all total": [100, null], "all killed": [20, 20], "all injured": [60, 70] }),
    ).all;
    expect([ends(killed), killed.conflict]).toEqual([[20, 30], true]);
  });

  it("may just add up", () => {
    const fits = tighten(
      gridWith({ "all total": [90, 90], "all killed": [20, 20], "all injured": [70, 70] }),
    );
    expect(fits.all.killed.conflict).toBe(false);
    const most = tighten(
      gridWith({ "all total": [90, 95], "all killed": [0, 20], "all injured": [0, 70] }),
    );
    expect(most.all.killed).toMatchObject({ low: 20, high: 20, conflict: false });
  });

  it("are marked as assumed where any of the three is", () => {
    for (const cell of ["all total", "all killed", "all injured"] as const) {
      const grid = gridWith(
        { "all total": [100, 100], "all killed": [20, 20], "all injured": [70, 70] },
        { [cell]: { assumed: true } },
      );
      expect(tighten(grid).all.killed.assumed).toBe(true);
    }
  });

  it.each(["all total", "all killed", "all injured"] as const)(
    "are left alone where %s is already in conflict",
    (cell) => {
      const grid = gridWith(
        { "all total": [100, 100], "all killed": [20, 20], "all injured": [0, 90] },
        { [cell]: { conflict: true } },
      );
      expect(tighten(grid).all).toEqual(grid.all);
    },
  );
});
