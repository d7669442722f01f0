import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, parseFigure, printFigure } from "../../../app/domain/figure.ts";
import { measures, populations } from "../../../app/domain/measures.ts";
import { isUsableDay } from "../../../app/url/usable.ts";

const parse = (text: string) => parseFigure(text, isUsableDay);
const count = { kind: "count", population: "all", measure: "total", known: null } as const;

describe("a figure as text", () => {
  it.each<[string, Figure]>([
    ["count.all.total.2025-03-08", { ...count, day: "2025-03-08" }],
    [
      "count.civilians.injured.2025-03-08.known.2025-03-10",
      {
        ...count,
        population: "civilians",
        measure: "injured",
        day: "2025-03-08",
        known: "2025-03-10",
      },
    ],
    [
      "rise.military.killed.2024-01-01.2024-12-31",
      {
        kind: "rise",
        population: "military",
        measure: "killed",
        from: "2024-01-01",
        to: "2024-12-31",
      },
    ],
    [
      "rise.all.total.2025-03-08.2025-03-08",
      {
        kind: "rise",
        population: "all",
        measure: "total",
        from: "2025-03-08",
        to: "2025-03-08",
      },
    ],
    [
      "rise.all.total.2025-01-01.2025-12-31.known.2025-03-08",
      {
        kind: "rise",
        population: "all",
        measure: "total",
        from: "2025-01-01",
        to: "2025-12-31",
        known: "2025-03-08",
      },
    ],
    ["statement.s-2025-03-08-383", { kind: "statement", id: "s-2025-03-08-383" }],
    [
      "fact.clearance.c-2021-04-19.antiTankMines",
      { kind: "fact", file: "clearance", id: "c-2021-04-19", field: "antiTankMines" },
    ],
    [
      "fact.incidents.n-2020-11-14.killed",
      { kind: "fact", file: "incidents", id: "n-2020-11-14", field: "killed" },
    ],
    [
      "sample.khankendi-city.2024-01-01.2024-12-31",
      { kind: "sample", place: "khankendi-city", from: "2024-01-01", to: "2024-12-31" },
    ],
  ])("reads and writes %s", (text, figure) => {
    expect(parse(text)).toEqual(figure);
    expect(printFigure(figure)).toBe(text);
  });

  it.each([
    "",
    "count",
    "count.all.total",
    "count.all.total.2025-02-30",
    "count.all.total.2025-03-08.2025-03-09",
    "count.all.total.2025-03-08.known",
    "count.all.total.2025-03-08.known.never",
    "count.all.total.2025-03-08.known.2025-03-09.x",
    "count.all.total.2025-03-08.unknown.2025-03-09",
    "count.everybody.total.2025-03-08",
    "count.all.dead.2025-03-08",
    "rise.all.total.2024-01-01",
    "rise.all.total.2024-12-31.2024-01-01",
    "rise.all.total.2024-01-01.known.2024-12-31",
    "rise.all.total.2024-01-01.2024-12-31.2025-12-31",
    "rise.all.total.2024-01-01.2024-12-31.known",
    "rise.all.total.2024-01-01.2024-12-31.known.never",
    "rise.all.total.2024-01-01.known.2024-12-31.2025-12-31",
    "rise.all.total.2024-12-31.2024-01-01.known.2025-12-31",
    "count.all.total.2024-01-01.2024-12-31.known.2025-12-31",
    "count.all.total.known.2025-12-31",
    "statement.",
    "statement.a.b",
    "statement.<b>",
    "statement.<b",
    "statement.b>",
    "sample.aghdam.2024-12-31.2024-01-01",
    "sample.aghdam.2024-01-01",
    "Count.all.total.2025-03-08",
    "constructor.all.total.2025-03-08",
  ])("takes %j for none", (text) => {
    expect(parse(text)).toBeNull();
  });

  it("takes no text without a day for one, even where every day may be asked for", () => {
    for (const text of ["count.all.total", "rise.all.total"])
      expect(parseFigure(text, () => true)).toBeNull();
  });

  it("never throws, and prints what it reads as the very same text", () => {
    const word = fc.constantFrom(
      "count",
      "rise",
      "statement",
      "sample",
      "all",
      "total",
      "known",
      "2024-01-01",
      "2025-01-01",
      "x",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 7 }).map((words) => words.join(".")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const figure = parse(given);
        expect(figure === null ? given : printFigure(figure)).toBe(given);
      }),
    );
  });

  it("reads every figure back that it prints", () => {
    const day = fc.constantFrom("2020-11-10", "2024-01-01", "2024-12-31", "2025-03-08");
    const who = {
      population: fc.constantFrom(...populations),
      measure: fc.constantFrom(...measures),
    };
    const figures = fc.oneof(
      fc.record({
        kind: fc.constant("count"),
        ...who,
        day,
        known: fc.constantFrom(null, "2025-03-08"),
      }),
      fc
        .record({ kind: fc.constant("rise"), ...who, from: day, to: day, known: day })
        .filter(({ from, to }) => from <= to),
      fc
        .record({ kind: fc.constant("rise"), ...who, from: day, to: day })
        .filter(({ from, to }) => from <= to),
    );
    fc.assert(
      fc.property(figures, (figure) => {
        expect(parse(printFigure(figure))).toEqual(figure);
      }),
    );
  });
});
