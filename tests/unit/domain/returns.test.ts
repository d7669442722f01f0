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
  aReturn({ id: "far-target", asOf: "2026-12-31", scope: "target" }),
  aReturn({ id: "near-target", asOf: "2024-12-31", scope: "target" }),
  aReturn({ id: "old-target", asOf: "2023-12-31", scope: "target" }),
  aReturn({ id: "undated", asOf: null }),
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

  it("names the targets that were still ahead when it began, also beyond its end", () => {
    expect(idsOf(found.targets)).toEqual(["near-target", "far-target"]);
  });

  it("loses no row without a day", () => {
    expect(idsOf(found.undated)).toEqual(["undated"]);
  });
});
