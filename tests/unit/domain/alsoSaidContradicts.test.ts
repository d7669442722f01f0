import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { alsoSaidOf } from "../../../app/domain/alsoSaid.ts";
import { endsOf } from "../../../app/domain/answerEnds.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

const count = (asOf: string, total: number, facts: Partial<Statement> = {}) =>
  aStatement({ id: `${asOf} ${total}`, asOf, total, ...facts });
/** A row that takes no part in the count, of one day or of a day between two. */
const said = (total: number, from: string, to = from, facts: Partial<Statement> = {}) =>
  aStatement({
    id: "said",
    asOf: from === to ? from : null,
    asOfRange: from === to ? null : [from, to],
    total,
    use: from === to ? "stale" : "undated",
    ...facts,
  });
const visits = [
  anActivity({ id: "before", start: "2024-01-10" }),
  anActivity({ id: "visit", start: "2024-01-20" }),
  anActivity({ id: "long ago", start: "2023-01-20" }),
];
const at = (activity: string, total: number, from = "2024-01-10", to = "2024-01-31") =>
  said(total, from, to, { occasion: { activity, basis: "stated" } });

/** Whether the row contradicts what is asked: the count on a day, or a statement. */
function contradicts(
  row: Statement,
  counts: readonly Statement[],
  of: { day: string } | { statement: Statement },
) {
  const statement = "statement" in of ? of.statement : null;
  const day = "day" in of ? of.day : of.statement.asOf;
  const record = recordOf([...counts, row], visits, null, new Map());
  const asked =
    day === null ? null : ({ population: "all", measure: "total", from: null, to: day } as const);
  const named = new Set<Statement>(statement ? [...counts, statement] : counts);
  const found = alsoSaidOf(asked, statement, endsOf(asked, record.count), named, record);
  return found.map((item) => item.contradicts);
}

describe("a statement beside a count contradicts it", () => {
  const counts = [
    count("2024-01-10", 300),
    count("2024-03-01", 302),
    count("2024-03-02", 304),
    count("2024-06-15", 306),
    count("2024-12-31", 310),
  ];
  const vague = (total: number, from: string, to: string) => said(total, from, to);
  const less = { precision: "at-least" } as const;
  const about = { precision: "about" } as const;
  const far = count("2025-06-01", 400);

  it.each<[boolean, string, Statement, Statement[]]>([
    [false, "not between its limits", said(308, "2024-07-01"), counts],
    [false, "not between them, though its own day has one", said(306, "2024-12-31"), counts],
    [true, "below the low one", said(305, "2024-07-01"), counts],
    [true, "above the high one", said(311, "2024-07-01"), counts],
    [false, "not where it is rounded down", said(305, "2024-07-01", undefined, about), counts],
    [false, "not where it is rounded up", said(311, "2024-07-01", undefined, about), counts],
    [true, "where it is more at least", said(311, "2024-07-01", undefined, less), counts],
    [false, "not where it is less at least", said(305, "2024-07-01", undefined, less), counts],
    [false, "not on its first possible day", vague(301, "2024-01-15", "2024-07-01"), counts],
    [false, "not as low as that day's", vague(300, "2024-01-15", "2024-07-01"), counts],
    [true, "lower than on any such day", vague(299, "2024-01-15", "2024-07-01"), counts],
    [
      false,
      "not as high as on the first day, with later counts higher",
      vague(302, "2024-02-01", "2024-03-02"),
      counts.filter(({ total }) => total !== 306),
    ],
    [false, "not where it fits between two counts", vague(305, "2024-01-15", "2024-07-01"), counts],
    [
      true,
      "between the counts of two neighbouring days",
      vague(303, "2024-03-01", "2024-03-02"),
      counts.filter(({ total }) => total !== 306),
    ],
    [false, "not after the last count", vague(320, "2024-12-01", "2025-03-01"), counts],
    [
      true,
      "where a later count allows it on no such day",
      vague(320, "2024-12-01", "2024-12-31"),
      [...counts, far],
    ],
  ])("%s: %s", (expected, _, row, of) => {
    expect(contradicts(row, of, { day: "2024-07-31" })).toEqual([expected]);
  });
});

describe("a statement beside one without a day contradicts it", () => {
  const statement = { ...said(305, "2024-01-10", "2024-01-31"), id: "asked" };
  const onVisit = (activity: string) => ({ ...at(activity, 305), id: "asked" });

  it.each<[boolean, string, Statement, Statement]>([
    [false, "lower on the first possible day", said(304, "2024-01-10"), statement],
    [true, "lower on the last", said(304, "2024-01-31"), statement],
    [false, "higher on the last", said(306, "2024-01-31"), statement],
    [true, "higher on the first", said(306, "2024-01-10"), statement],
    [false, "the same on the last", said(305, "2024-01-31"), statement],
    [false, "about as many", said(304, "2024-01-31", undefined, { precision: "about" }), statement],
    [true, "lower on the day of its visit", said(304, "2024-01-20"), onVisit("visit")],
    [false, "lower on the day before the visit", said(304, "2024-01-19"), onVisit("visit")],
    [true, "higher on the day of its visit", said(306, "2024-01-20"), onVisit("visit")],
    [false, "higher on the day after the visit", said(306, "2024-01-21"), onVisit("visit")],
    [false, "lower, where the visit is not known", said(304, "2024-01-20"), onVisit("unknown")],
    [false, "lower, where the visit was before", said(304, "2024-01-20"), onVisit("long ago")],
    [true, "lower on the same visit", at("visit", 304), onVisit("visit")],
    [false, "lower on the visit before", at("before", 304), onVisit("visit")],
    [true, "higher on the visit before", at("before", 306), onVisit("visit")],
    [false, "higher on the visit after", at("visit", 306), onVisit("before")],
  ])("%s: %s", (expected, _, row, of) => {
    expect(contradicts(row, [], { statement: of })).toEqual([expected]);
  });
});

it("a statement that gives no such number contradicts none", () => {
  const silent = { ...said(0, "2024-07-01"), total: null };
  expect(contradicts(silent, [count("2024-06-30", 305)], { day: "2024-07-01" })).toEqual([false]);
});

it("a statement beside a dated one has to fit it and the count", () => {
  const own = count("2024-06-30", 305);
  const counts = [count("2024-01-31", 300), own];
  const beside = (total: number) =>
    contradicts(said(total, "2024-01-31", "2024-06-30"), counts, { statement: own });
  const late = count("2024-06-30", 304, { use: "excluded" });
  expect([beside(303), beside(299), beside(306)]).toEqual([[false], [true], [true]]);
  expect(contradicts(late, counts, { statement: own })).toEqual([true]);
});
