import { describe, expect, it } from "vitest";
import type { Interval } from "../../../app/contract/interval.ts";
import { countOf } from "../../../app/domain/count.ts";
import { checkIntervals, intervalsKnownOn } from "../../../app/domain/intervals.ts";
import { aSource, aStatement, anInterval } from "../../../mocks/makers.ts";

// In 2024 between 40 and 42 people, of whom 5 killed and between 35 and 37 injured.
const count = countOf([
  aStatement({ asOf: "2023-12-26", total: 341, killed: 65, injured: 276 }),
  aStatement({ asOf: "2024-01-26", total: 342, killed: 65, injured: 277 }),
  aStatement({ asOf: "2024-12-12", total: 382, killed: 70, injured: 312 }),
  aStatement({ asOf: "2025-01-27", total: 383, killed: 70, injured: 313 }),
]);
const check = (facts: Partial<Interval>) => checkIntervals([anInterval(facts)], count)[0];

describe("a stated interval", () => {
  it.each([
    [39, "disagrees"],
    [40, "agrees"],
    [41, "agrees"],
    [42, "agrees"],
    [43, "disagrees"],
    [null, "not-stated"],
  ])("of %s people %s", (total, verdict) => {
    const found = check({ total });
    expect(found?.verdicts).toEqual({
      total: verdict,
      killed: "not-stated",
      injured: "not-stated",
    });
    expect(found?.disagrees).toBe(verdict === "disagrees");
  });

  it("is checked measure by measure", () => {
    const found = check({ total: 41, killed: 6, injured: 36 });
    expect(found?.verdicts).toEqual({ total: "agrees", killed: "disagrees", injured: "agrees" });
    expect(found?.disagrees).toBe(true);
    expect(check({ total: 41, killed: 5, injured: 34 })?.verdicts.injured).toBe("disagrees");
  });

  it("carries the bounds of its own days, both included", () => {
    const found = check({ start: "2023-12-27", end: "2024-12-12" });
    expect(found?.bounds.total).toMatchObject({ low: 41, high: 41 });
  });

  it("cannot exceed what nothing limits", () => {
    expect(check({ start: "2025-01-28", end: "2026-01-01", total: 999 })?.disagrees).toBe(false);
  });

  it("keeps its place in the list", () => {
    const intervals = [anInterval({ id: "b" }), anInterval({ id: "a" })];
    expect(checkIntervals(intervals, count).map(({ interval }) => interval.id)).toEqual(["b", "a"]);
  });
});

describe("the intervals known on a day", () => {
  const sources = new Map(
    ["2025-02-01", "2025-03-01"].map((published) => [
      published,
      aSource({ id: published, published }),
    ]),
  );
  const intervals = [
    anInterval({ id: "published", end: "2024-12-31", sources: ["2025-03-01", "2025-02-01"] }),
    anInterval({ id: "undated", end: "2024-12-31", sources: ["unheard-of"] }),
  ];

  it.each<[string | null, string[]]>([
    ["2024-12-30", []],
    ["2024-12-31", ["undated"]],
    ["2025-01-31", ["undated"]],
    ["2025-02-01", ["published", "undated"]],
    [null, ["published", "undated"]],
  ])("%s, by their first publication, else their last day: %j", (known, expected) => {
    const found = intervalsKnownOn(intervals, known, sources);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
