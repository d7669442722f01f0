import { describe, expect, it } from "vitest";
import { answerTo } from "../../../app/domain/answer.ts";
import { endsOf } from "../../../app/domain/answerEnds.ts";
import { isOfCounts, parseFigure } from "../../../app/domain/figure.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement, anInterval } from "../../../mocks/makers.ts";

const rows = [
  aStatement({ id: "early", asOf: "2024-01-31", total: 300 }),
  aStatement({ id: "late", asOf: "2024-12-31", total: 310 }),
  aStatement({ id: "undated", asOf: null, total: 305 }),
];
const record = recordOf(rows, [], null, new Map());
const intervals = [
  anInterval({ id: "these-days", start: "2024-02-01", end: "2024-12-31" }),
  anInterval({ id: "other-start", start: "2024-01-01", end: "2024-12-31" }),
  anInterval({ id: "other-end", start: "2024-02-01", end: "2024-11-30" }),
];
function answer(text: string) {
  const figure = parseFigure(text, () => true);
  const asked = figure !== null && isOfCounts(figure) ? figure : null;
  const found = asked && answerTo(asked, record, intervals, new Map());
  if (found === null) throw new Error(`${text} has no answer`);
  return found;
}

describe("whose words a number stands for", () => {
  it.each<[string, figure: string, string[]]>([
    ["a statement: its own", "statement.late", ["late"]],
    ["a statement without a day: its own", "statement.undated", ["undated"]],
    ["one number: the count that gives it", "count.all.total.2024-01-31", ["early"]],
    ["a range: both counts", "count.all.total.2024-06-30", ["early", "late"]],
    ["at least so many: the last count", "count.all.total.2025-06-30", ["late"]],
    ["before the first count: the first", "count.all.total.2024-01-01", ["early"]],
    ["a rise: the counts at its ends", "rise.all.total.2024-02-01.2024-12-31", ["early", "late"]],
    [
      "an open rise: the count before it and the last one",
      "rise.all.total.2024-02-01.2025-06-30",
      ["early", "late"],
    ],
    [
      "a rise that begins before the count: the counts at its end",
      "rise.all.total.2019-01-01.2024-01-31",
      ["early"],
    ],
    ["a rise of which nothing is known: nobody's", "rise.all.total.2025-02-01.2025-06-30", []],
    ["what nobody counted: nobody's", "count.all.killed.2025-06-30", []],
  ])("%s", (_, figure, expected) => {
    expect(answer(figure).leads.map(({ id }) => id)).toEqual(expected);
  });
});

it("a rise stands beside the figures that were given for its very days, and no others", () => {
  const named = (figure: string) => answer(figure).intervals.map(({ interval: { id } }) => id);
  expect(named("rise.all.total.2024-02-01.2024-12-31")).toEqual(["these-days"]);
  expect(named("count.all.total.2024-12-31")).toEqual([]);
});

it("the days that a rise rests on come with what stated dates alone allow", () => {
  const assumed = aStatement({ asOf: "2024-06-30", asOfBasis: "publication", total: 305 });
  const { count } = recordOf([...rows, assumed], [], null, new Map());
  const asked = {
    population: "all",
    measure: "total",
    from: "2024-06-02",
    to: "2024-12-31",
  } as const;
  const ends = endsOf(asked, count).map(({ day, bounds, strict }) => [
    day,
    bounds.high,
    strict.high,
  ]);
  expect(ends).toEqual([
    ["2024-06-01", 305, 310],
    ["2024-12-31", 310, 310],
  ]);
});
