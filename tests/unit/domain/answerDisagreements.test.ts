import { describe, expect, it } from "vitest";
import type { Interval } from "../../../app/contract/interval.ts";
import { disagreementsTouching } from "../../../app/domain/answerDisagreements.ts";
import { endsOf } from "../../../app/domain/answerEnds.ts";
import { recordOf } from "../../../app/domain/record.ts";
import type { Asked } from "../../../app/domain/revisions.ts";
import { aStatement, anActivity, anInterval } from "../../../mocks/makers.ts";

const rows = [
  // A fall of people killed, which sets no bound.
  aStatement({ id: "first", asOf: "2023-12-31", total: 290, killed: 40, noBoundFor: ["killed"] }),
  // A fall of the total, over the days from 10 to 20 January.
  aStatement({ id: "high", asOf: "2024-01-10", total: 310 }),
  aStatement({ id: "low", asOf: "2024-01-20", total: 305 }),
  // Two totals for one day.
  aStatement({ id: "one", asOf: "2024-03-01", total: 320, killed: 39, noBoundFor: ["killed"] }),
  aStatement({ id: "other", asOf: "2024-03-01", total: 322, use: "excluded" }),
  // A total whose parts do not add up, and one that is worded as civilians.
  aStatement({
    id: "parts",
    asOf: "2024-04-01",
    total: 330,
    killed: 60,
    injured: 260,
    noBoundFor: ["killed", "injured"],
  }),
  aStatement({ id: "civilians", asOf: "2024-04-15", total: 150, population: "civilians" }),
  aStatement({ id: "worded", asOf: "2024-04-15", total: 335, wordedAs: "civilians" }),
  // Two reports on one visit.
  aStatement({
    id: "report",
    asOf: "2024-05-01",
    total: 340,
    occasion: { activity: "visit", basis: "stated" },
  }),
  aStatement({ id: "own", asOf: "2024-05-02", total: 341 }),
  // People killed, contested from 1 to 10 June.
  aStatement({ id: "more killed", asOf: "2024-06-01", total: null, killed: 70, use: "repeat" }),
  aStatement({ id: "less killed", asOf: "2024-06-10", total: null, killed: 69, use: "repeat" }),
  aStatement({ id: "last", asOf: "2024-12-31", total: 360 }),
];
const visit = anActivity({ id: "visit", start: "2024-05-01", statement: "own" });
const record = recordOf(rows, [visit], null, new Map());
const year: Interval = anInterval({ id: "year", total: 99 });
const total = { population: "all", measure: "total" } as const;

function touching(asked: Asked | null, named: readonly string[] = [], intervals = [year]) {
  const rowsNamed = new Set(rows.filter(({ id }) => named.includes(id)));
  return disagreementsTouching(
    asked,
    endsOf(asked, record.count),
    rowsNamed,
    record,
    intervals,
  ).map(({ kind }) => kind);
}
const count = (to: string, facts: Partial<Asked> = {}): Asked => ({
  ...total,
  from: null,
  to,
  ...facts,
});
const quiet = "2024-02-01";
const rise = { ...total, from: "2024-01-01", to: "2024-12-31" };
const fromTheStart = { ...rise, from: "2020-11-10" };
const killed = count(quiet, { measure: "killed" });
const civilians = count(quiet, { population: "civilians" });

describe("the disagreements that touch a number", () => {
  it("are none where it rests on no statement that takes part in one, on days that none is about", () => {
    expect(touching(count(quiet), ["first", "last", "civilians"], [])).toEqual([]);
    expect(touching(null, [], [])).toEqual([]);
  });

  // Which of the questions in the columns it touches where the rows named take part in it.
  it.each<[string, named: string[], kind: string, touched: boolean[]]>([
    ["wording", ["worded"], "wording", [true, true, true, true, true, false]],
    ["two reports on a visit", ["report"], "one-visit", [true, true, true, true, true, false]],
    ["parts that do not add up", ["parts"], "parts", [true, true, true, true, true, true]],
    ["a fall of the total", ["low"], "fell", [true, true, false, true, true, true]],
    ["a fall of people killed", ["first"], "fell", [true, false, true, false, false, false]],
    ["two totals for a day", ["other"], "same-day", [true, true, false, true, true, true]],
    ["contested people killed", ["less killed"], "span", [false, false, true, false, false, false]],
  ])("by a row that it rests on: %s", (_, named, kind, touched) => {
    const questions = [null, count(quiet), killed, civilians, fromTheStart, rise];
    const found = questions.map((asked) => touching(asked, named, []));
    expect(found).toEqual(touched.map((is) => (is ? [kind] : [])));
  });

  it("need not be of the same people, but for contested days", () => {
    const contested = { ...killed, population: "civilians" } as const;
    expect(touching(contested, ["less killed"], [])).toEqual([]);
  });

  it.each<[string, Asked, string[]]>([
    ["two totals for its day", count("2024-03-01"), ["same-day"]],
    ["no two totals for the day before", count("2024-02-29"), []],
    ["no two totals for its day, of people killed", { ...killed, to: "2024-03-01" }, []],
    ["contested days, on the first", { ...killed, to: "2024-06-01" }, ["span"]],
    ["contested days, on the last", { ...killed, to: "2024-06-10" }, ["span"]],
    ["none on the day before", { ...killed, to: "2024-05-31" }, []],
    ["none on the day after", { ...killed, to: "2024-06-11" }, []],
    ["contested days at the end of a rise", { ...killed, from: quiet, to: "2024-06-05" }, ["span"]],
    [
      "contested days before its first day",
      { ...killed, from: "2024-06-06", to: "2024-07-01" },
      ["span"],
    ],
    ["contested days of another count", count("2024-06-05"), []],
  ])("by its days: %s", (_, asked, expected) => {
    expect(touching(asked, [], [])).toEqual(expected);
  });

  it("hold a figure given for its days, of everybody and of the same measure", () => {
    expect(touching(rise)).toEqual(["interval"]);
    expect(touching({ ...rise, measure: "killed" })).toEqual([]);
    expect(touching({ ...rise, population: "civilians" })).toEqual([]);
    expect(touching(null)).toEqual([]);
    expect(touching(rise, [], [{ ...year, total: 70 }])).toEqual([]);
  });

  it("say once what a fall and contested days say both", () => {
    expect(touching(count("2024-01-15"), ["high", "low"], [])).toEqual(["fell"]);
    expect(touching(count("2024-01-15"), [], [])).toEqual(["span"]);
  });
});
