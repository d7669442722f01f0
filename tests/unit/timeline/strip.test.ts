import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../app/domain/day.ts";
import { lengthOf } from "../../../app/domain/period.ts";
import { moved, movedByKey } from "../../../app/features/timeline/stripMoves.ts";
import { timeScale } from "../../../app/features/timeline/scales.ts";

const span = { from: "2020-11-10", to: "2026-03-13" };
const period = { from: "2024-01-01", to: "2024-12-31" };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe("a key on a grip", () => {
  it.each([
    ["from", "ArrowRight", false, "2024-01-02", "2024-12-31"],
    ["from", "ArrowLeft", true, "2023-12-02", "2024-12-31"],
    ["from", "Home", false, "2020-11-10", "2024-12-31"],
    ["from", "End", false, "2024-12-31", "2024-12-31"],
    ["to", "PageUp", false, "2024-01-01", "2025-01-30"],
    ["to", "End", false, "2024-01-01", "2026-03-13"],
    ["to", "Home", false, "2024-01-01", "2024-01-01"],
    ["move", "ArrowRight", false, "2024-01-02", "2025-01-01"],
    ["move", "End", false, "2025-03-13", "2026-03-13"],
    ["move", "Home", false, "2020-11-10", "2021-11-10"],
  ] as const)("%s %s (shift %s)", (grip, name, shift, from, to) => {
    expect(movedByKey(period, grip, key(name, shift), span)).toEqual({ from, to });
  });

  it("leaves other keys to the page", () => {
    expect(movedByKey(period, "from", key("a"), span)).toBeNull();
  });
});

const days = fc.integer({ min: -3000, max: 3000 });
const grips = fc.constantFrom("from" as const, "to" as const, "move" as const);

it("keeps the period in the record and in order, and its length where it is moved whole", () => {
  fc.assert(
    fc.property(grips, days, (grip, by) => {
      const next = moved(period, grip, by, span);
      expect(next.from <= next.to && next.from >= span.from && next.to <= span.to).toBe(true);
      const keepsLength = grip !== "move" || lengthOf(next) === lengthOf(period);
      expect(keepsLength).toBe(true);
    }),
  );
});

it("lets a period outside the record come back into it, and not go further", () => {
  const outside = { from: "2019-01-01", to: "2019-02-01" };
  expect(moved(outside, "move", -10, span)).toEqual(outside);
  expect(moved(outside, "to", 1, span)).toEqual({ from: "2019-01-01", to: "2019-02-02" });
});

it("finds the day under every place of the axis", () => {
  const scale = timeScale(span, 100, 1300);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lengthOf(span) - 1 }), (offset) => {
      const day = addDays(span.from, offset);
      expect(scale.dayAt((scale.start(day) + scale.end(day)) / 2)).toBe(day);
    }),
  );
  expect(scale.dayAt(-50)).toBe(span.from);
  expect(scale.dayAt(5000)).toBe(span.to);
});
