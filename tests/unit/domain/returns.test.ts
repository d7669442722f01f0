import { describe, expect, it } from "vitest";
import { returnsIn } from "../../../app/domain/returns.ts";
import { aReturn } from "../../../mocks/impactMakers.ts";

const rows = [
  aReturn({ id: "later", asOf: "2025-06-01" }),
  aReturn({ id: "first", asOf: "2023-01-01" }),
  aReturn({ id: "second", asOf: "2024-01-01" }),
  aReturn({ id: "on-the-last-day", asOf: "2025-03-08" }),
  aReturn({ id: "residents", asOf: "2024-12-31", scope: "residents" }),
  aReturn({ id: "residents-before", asOf: "2023-12-31", scope: "residents" }),
  aReturn({ id: "place", asOf: "2024-02-01", scope: "place" }),
  aReturn({ id: "month", asOf: "2024-03-01", scope: "single-month" }),
  aReturn({ id: "far-target", asOf: "2026-12-31", statedOn: "2025-03-08", scope: "target" }),
  aReturn({ id: "near-target", asOf: "2024-12-31", scope: "target" }),
  aReturn({ id: "old-target", asOf: "2023-12-31", scope: "target" }),
  aReturn({ id: "announced-later", asOf: "2027-12-31", statedOn: "2025-03-09", scope: "target" }),
  aReturn({ id: "undated", asOf: null }),
  aReturn({ id: "undated-of-2023", asOf: null, asOfRange: ["2023-02-01", "2023-12-31"] }),
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("what is stated of return in a period", () => {
  const found = returnsIn(rows, { from: "2024-01-01", to: "2025-03-08" });

  it("keeps the scopes apart, each in the order of its days, the first and the last included", () => {
    expect(idsOf(found.resettled)).toEqual(["second", "on-the-last-day"]);
    expect(idsOf(found.residents)).toEqual(["residents"]);
    expect(idsOf(found.others)).toEqual(["place", "month"]);
  });

  it("knows the last count of resettled people before it", () => {
    expect(found.resettledBefore?.id).toBe("first");
    expect(returnsIn(rows, { from: "2020-11-10", to: "2022-12-31" }).resettledBefore).toBeNull();
  });

  it("names the targets that were ahead when it began and stated by its end", () => {
    expect(idsOf(found.targets)).toEqual(["near-target", "far-target"]);
  });

  it("has a row without a day where it may stand for one of the period", () => {
    expect(idsOf(found.undated)).toEqual(["undated"]);
    const undatedIn = (from: string, to: string) => idsOf(returnsIn(rows, { from, to }).undated);
    expect(undatedIn("2022-01-01", "2023-02-01")).toEqual(["undated", "undated-of-2023"]);
    expect(undatedIn("2023-12-31", "2024-01-31")).toEqual(["undated", "undated-of-2023"]);
    expect(undatedIn("2021-01-01", "2023-01-31")).toEqual(["undated"]);
    expect(undatedIn("2019-01-01", "2020-11-09")).toEqual([]);
  });

  it("knows the newest count by its end, of one day the exact one, and beside a rounded one an exact", () => {
    const more = [
      ...rows,
      aReturn({ id: "exact", asOf: "2025-04-01", scope: "residents" }),
      aReturn({ id: "about-that-day", asOf: "2025-04-01", scope: "residents", precision: "about" }),
      aReturn({ id: "more-later", asOf: "2025-05-01", scope: "residents", precision: "at-least" }),
    ];
    const newest = (to: string) => {
      const { newestResidents } = returnsIn(more, { from: "2025-01-01", to });
      return [newestResidents?.count.id, newestResidents?.exact?.id];
    };
    expect(newest("2025-03-31")).toEqual(["residents", undefined]);
    expect(newest("2025-04-30")).toEqual(["exact", undefined]);
    expect(newest("2025-05-01")).toEqual(["more-later", "exact"]);
    expect(returnsIn(more, { from: "2020-11-10", to: "2021-12-31" }).newestResettled).toBeNull();
  });
});
