import { expect, it } from "vitest";
import { countOf } from "../../../app/domain/count.ts";
import { addDays } from "../../../app/domain/day.ts";
import { drawnStatements } from "../../../app/features/timeline/points.ts";
import { stepsIn } from "../../../app/features/timeline/steps.ts";
import { thinned } from "../../../app/features/timeline/thinning.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { aRecord, published } from "./aRecord.ts";

it("gives the bounds of every day, in order and without a gap", () => {
  const steps = stepsIn(published.count, published.span);
  let day = published.span.from;
  for (const step of steps) {
    expect(step.from).toBe(day);
    for (; day <= step.to; day = addDays(day, 1)) {
      const { low, high, conflict } = published.count.at(day).all.total;
      expect({ low: step.low, high: step.high, conflict: step.conflict }).toEqual({
        low,
        high: high ?? low,
        conflict,
      });
    }
  }
  expect(steps.at(-1)?.to).toBe("2026-03-13");
});

it("never carries the line past the last statement, nor before the start of the count", () => {
  const count = countOf([aStatement({ asOf: "2021-01-10", total: 5 })]);
  const steps = stepsIn(count, { from: "2020-01-01", to: "2022-01-01" });
  expect(steps[0]?.from).toBe("2020-11-10");
  expect(steps.at(-1)).toMatchObject({ from: "2021-01-10", to: "2021-01-10", low: 5, high: 5 });
  expect(stepsIn(count, { from: "2021-02-01", to: "2021-03-01" })).toEqual([]);
  expect(stepsIn(countOf([]), { from: "2021-02-01", to: "2021-03-01" })).toEqual([]);
});

it("draws counts of the line as circles, two counts for one day as a pair, at-least as a tick", () => {
  const window = { from: "2024-01-01", to: "2024-12-31" };
  const drawn = drawnStatements(
    aRecord([
      aStatement({ id: "line", asOf: "2024-01-01", total: 300 }),
      aStatement({ id: "repeats", asOf: "2024-01-01", total: 300, use: "repeat" }),
      aStatement({ id: "one", asOf: "2024-02-01", total: 310 }),
      aStatement({ id: "other", asOf: "2024-02-01", total: 311, use: "repeat" }),
      aStatement({ id: "least", asOf: "2024-03-01", total: 312, precision: "at-least" }),
      aStatement({ id: "about", asOf: "2024-03-02", total: 320, precision: "about" }),
      aStatement({ id: "stale", asOf: "2024-03-03", total: 290, use: "stale" }),
      aStatement({ id: "later", asOf: "2025-01-01", total: 330 }),
    ]),
    window,
  );
  expect(drawn.map(({ statement, form }) => [statement.id, form])).toEqual([
    ["line", "circle"],
    ["one", "pair"],
    ["other", "pair"],
    ["least", "tick"],
  ]);
});

it("keeps of a narrow column the first, the last, the lowest, the highest and the chosen point", () => {
  const drawn = Array.from({ length: 100 }, (_, index) => ({
    statement: { ...aStatement({ id: `s-${index}`, total: index }), asOf: "2024-01-01" },
    total: index === 40 ? 500 : index === 60 ? 0 : 100 + index,
    form: "circle" as const,
  }));
  const scale = { startOf: () => 10, perDay: 1 };
  const kept = thinned(drawn, scale, ({ id }) => id === "s-77");
  expect(kept.map(({ statement }) => statement.id)).toEqual([
    "s-0",
    "s-40",
    "s-60",
    "s-77",
    "s-99",
  ]);
  expect(thinned(drawn.slice(0, 4), scale, () => false)).toHaveLength(4);
});
