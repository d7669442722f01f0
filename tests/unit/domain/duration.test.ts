import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "../../../app/domain/day.ts";
import { durationOf } from "../../../app/domain/duration.ts";

describe("the length of a period", () => {
  it.each<[from: string, to: string, years: number, months: number, days: number]>([
    ["2024-01-01", "2024-12-31", 1, 0, 0],
    ["2025-03-06", "2025-03-08", 0, 0, 3],
    ["2025-03-08", "2025-03-08", 0, 0, 1],
    ["2024-02-01", "2024-02-29", 0, 1, 0],
    ["2024-02-01", "2024-03-01", 0, 1, 1],
    ["2020-11-10", "2025-03-08", 4, 3, 27],
    ["2025-03-14", "2026-03-13", 1, 0, 0],
    ["2024-02-29", "2025-02-27", 1, 0, 0],
    ["2024-01-31", "2024-02-29", 0, 1, 1],
    ["2023-12-31", "2024-01-01", 0, 0, 2],
  ])("%s to %s", (from, to, years, months, days) => {
    expect(durationOf({ from, to })).toEqual({ years, months, days });
  });

  it("is never negative, and one more day never makes it shorter", () => {
    const size = ({ years, months, days }: ReturnType<typeof durationOf>) =>
      years * 12 * 31 + months * 31 + days;
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 21_000 }), fc.nat(900), (first, more) => {
        const from = dayOf(first);
        const to = addDays(from, more);
        const duration = durationOf({ from, to });
        expect(Math.min(duration.years, duration.months, duration.days)).toBeGreaterThanOrEqual(0);
        expect(size(durationOf({ from, to: addDays(to, 1) }))).toBeGreaterThan(size(duration));
      }),
    );
  });
});
