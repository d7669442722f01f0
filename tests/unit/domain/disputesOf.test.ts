import { describe, expect, it } from "vitest";
import { disputesOf } from "../../../app/domain/disputesOf.ts";
import type { CasualtyFigure } from "../../../app/domain/figure.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const article: CasualtyFigure = { kind: "statement", id: "s-2025-03-08-383" };
const missing: CasualtyFigure = { kind: "statement", id: "s-none" };
const inApril: CasualtyFigure = {
  kind: "count",
  population: "all",
  measure: "total",
  day: "2024-04-24",
  known: null,
};

describe("disputesOf", () => {
  const of = (...figures: CasualtyFigure[]) =>
    disputesOf(figures, publishedRecord(), [], publishedSources).map(({ kind }) => kind);

  it("gives those of each figure, the first figure's first", () => {
    const [first, second] = [of(article), of(inApril)];
    expect(first).toContain("wording");
    expect(second).toContain("same-day");
    expect(of(article, inApril)).toEqual([...first, ...second]);
    expect(of(inApril, article)).toEqual([...second, ...first]);
  });

  it("gives each once, and nothing for a statement that is not there", () => {
    expect(of(article, article, inApril, article)).toEqual(of(article, inApril));
    expect(of(missing)).toEqual([]);
    expect(of(missing, article)).toEqual(of(article));
  });
});
