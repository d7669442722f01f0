import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import {
  firstPublished,
  isDateStated,
  isDated,
  partOf,
  seriesOf,
  statedOn,
  statementsKnownOn,
} from "../../../app/domain/statements.ts";
import { aSource, aStatement } from "../../../mocks/makers.ts";

const sources = new Map(
  [
    aSource({ id: "march", published: "2024-03-01" }),
    aSource({ id: "april", published: "2024-04-01" }),
    aSource({ id: "may", published: "2024-05-01" }),
    aSource({ id: "no-date", published: null }),
  ].map((source) => [source.id, source]),
);

describe("the earliest publication date", () => {
  it.each<[readonly string[], string | null]>([
    [["april", "march", "may"], "2024-03-01"],
    [["may", "april"], "2024-04-01"],
    [["no-date", "may"], "2024-05-01"],
    [["no-date"], null],
    [["unheard-of"], null],
    [[], null],
  ])("of %j is %s", (ids, day) => {
    expect(firstPublished(ids, sources)).toBe(day);
  });
});

describe("the day a statement was made", () => {
  const row = (facts: Partial<Statement>) =>
    statedOn(aStatement({ statedOn: null, ...facts }), sources);
  const range: [string, string] = ["2024-01-10", "2024-02-20"];

  it("is the stated one, whatever its sources say", () => {
    expect(row({ statedOn: "2024-06-01", sources: ["march"] })).toEqual({
      day: "2024-06-01",
      assumed: false,
    });
  });
  it("else its earliest source's, assumed", () => {
    expect(row({ sources: ["april", "march"] })).toEqual({ day: "2024-03-01", assumed: true });
  });
  it("else the day it counts to, assumed", () => {
    expect(row({ sources: ["no-date"], asOf: "2024-01-05" })).toEqual({
      day: "2024-01-05",
      assumed: true,
    });
  });
  it("else the last day that this may be, assumed", () => {
    const facts = { sources: ["no-date"], asOf: null, asOfRange: range };
    expect(row(facts)).toEqual({ day: "2024-02-20", assumed: true });
  });
  it("else never", () => {
    const facts = { sources: ["no-date"], asOf: null, asOfRange: null };
    expect(row(facts)).toEqual({ day: "9999-12-31", assumed: true });
    expect(
      statementsKnownOn([aStatement({ ...facts, statedOn: null })], "2100-01-01", sources),
    ).toEqual([]);
  });
});

describe("the statements known on a day", () => {
  const rows = ["2024-01-01", "2024-01-02", "2024-01-03"].map((day) =>
    aStatement({ id: day, asOf: "2023-01-01", statedOn: day }),
  );
  it("are those made on it or earlier, not those that count to it", () => {
    expect(statementsKnownOn(rows, "2024-01-02", sources).map(({ id }) => id)).toEqual([
      "2024-01-01",
      "2024-01-02",
    ]);
    expect(statementsKnownOn(rows, "2023-06-01", sources)).toEqual([]);
  });
  it("are all where no day is chosen", () => {
    expect(statementsKnownOn(rows, null, sources)).toEqual(rows);
  });
});

describe("the part in the bounds", () => {
  it.each<[Partial<Statement>, ReturnType<typeof partOf>]>([
    [{ use: "series" }, "both-bounds"],
    [{ use: "series", precision: "at-least" }, "lower-only"],
    [{ use: "series", precision: "about" }, "none"],
    [{ use: "repeat" }, "both-bounds"],
    [{ use: "repeat", asOfBasis: "inferred" }, "both-bounds"],
    [{ use: "repeat", asOfBasis: "publication" }, "lower-only"],
    [{ use: "rounded", precision: "at-least" }, "lower-only"],
    [{ use: "rounded", precision: "about" }, "none"],
    [{ use: "partial" }, "none"],
    [{ use: "partial", population: "civilians" }, "both-bounds"],
    [{ use: "partial", population: "civilians", precision: "at-least" }, "lower-only"],
    [{ use: "partial", population: "civilians", precision: "about" }, "none"],
    [{ use: "stale" }, "none"],
    [{ use: "stale", precision: "at-least" }, "none"],
    [{ use: "stale", population: "civilians" }, "none"],
    [{ use: "excluded", precision: "at-least", population: "civilians" }, "none"],
    [{ use: "excluded" }, "none"],
    [{ use: "undated" }, "none"],
    [{ use: "series", asOf: null }, "none"],
  ])("of %j is %s", (facts, part) => {
    expect(partOf(aStatement(facts))).toBe(part);
  });
});

it("a day is the speaker's own only where it is stated", () => {
  const bases = ["stated", "publication", "inferred", "unknown"] as const;
  expect(bases.filter((asOfBasis) => isDateStated(aStatement({ asOfBasis })))).toEqual(["stated"]);
  expect([isDated(aStatement()), isDated(aStatement({ asOf: null }))]).toEqual([true, false]);
});

describe("the line", () => {
  it("holds dated totals of the series, by day, then total, then id", () => {
    const rows = [
      aStatement({ id: "d", asOf: "2024-02-01", total: 5 }),
      aStatement({ id: "c", asOf: "2024-01-01", total: 7 }),
      aStatement({ id: "b", asOf: "2024-01-01", total: 4 }),
      aStatement({ id: "a", asOf: "2024-01-01", total: 7 }),
      aStatement({ id: "x", use: "repeat" }),
      aStatement({ id: "y", use: "series", total: null }),
      aStatement({ id: "z", use: "series", asOf: null }),
      aStatement({ id: "w", use: "series", population: "civilians" }),
    ];
    const expected = ["b", "a", "c", "d"];
    expect(seriesOf(rows).map(({ id }) => id)).toEqual(expected);
    expect(seriesOf(rows.toReversed()).map(({ id }) => id)).toEqual(expected);
  });
});
