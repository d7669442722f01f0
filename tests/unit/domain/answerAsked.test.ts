import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { answerTo } from "../../../app/domain/answer.ts";
import { isOfCounts, parseFigure } from "../../../app/domain/figure.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement } from "../../../mocks/makers.ts";

const row = (id: string, asOf: string | null, total: number | null, facts = {}) =>
  aStatement({ id, asOf, total, ...facts });
const early = row("early", "2024-01-31", 300);
const late = row("late", "2024-12-31", 310);

function answer(text: string, rows: readonly Statement[], known: string | null = null) {
  const figure = parseFigure(text, () => true);
  const record = recordOf(rows, [], known, new Map());
  const asked = figure !== null && isOfCounts(figure) ? figure : null;
  const found = asked && answerTo(asked, record, [], new Map());
  if (found === null) throw new Error(`${text} has no answer`);
  return found;
}

describe("what is asked", () => {
  const parts = row("parts", "2024-06-30", null, { killed: 20, use: "repeat" });
  const few = row("few", "2024-06-30", null, { population: "civilians", injured: 9 });
  const silent = row("silent", "2024-06-30", null, { use: "stale" });
  const all = { population: "all", measure: "total", from: null } as const;

  it.each<[string, string, unknown]>([
    [
      "a count",
      "count.civilians.killed.2024-06-30",
      { population: "civilians", measure: "killed" },
    ],
    ["a rise", "rise.all.total.2024-02-01.2024-12-31", { from: "2024-02-01", to: "2024-12-31" }],
    ["of a rise, the counted days", "rise.all.total.2020-01-01.2024-12-31", { from: "2020-11-10" }],
    [
      "of a rise to the first day, that day",
      "rise.all.total.2020-01-01.2020-11-10",
      {
        from: "2020-11-10",
        to: "2020-11-10",
      },
    ],
    [
      "of a rise before it, its days",
      "rise.all.total.2020-01-01.2020-11-09",
      {
        from: "2020-01-01",
      },
    ],
    ["of a total, the total", "statement.early", { ...all, to: "2024-01-31" }],
    ["of a part, that part", "statement.parts", { ...all, measure: "killed", to: "2024-06-30" }],
    ["of civilians, them", "statement.few", { population: "civilians", measure: "injured" }],
    ["of a row without a figure, the total", "statement.silent", { ...all, to: "2024-06-30" }],
  ])("%s", (_, text, expected) => {
    expect(answer(text, [early, late, parts, few, silent]).asked).toMatchObject(
      expected as Record<string, unknown>,
    );
  });

  it("is nothing of a statement without a day", () => {
    const undated = row("undated", null, 305);
    expect(answer("statement.undated", [early, undated])).toMatchObject({
      asked: null,
      limits: null,
      strict: null,
      revisions: [],
    });
  });

  it("is answered by stated dates alone too", () => {
    const assumed = row("assumed", "2024-06-30", 305, { asOfBasis: "publication" });
    const { limits, strict } = answer("count.all.total.2024-06-01", [early, assumed, late]);
    expect([limits?.high, strict?.high]).toEqual([305, 310]);
  });
});

describe("the record that answers", () => {
  const known = (text: string, page: string | null) => {
    const { record, limits } = answer(text, [early, late], page);
    return [record.known, limits?.high];
  };

  it.each<[string, string, page: string | null, unknown[]]>([
    ["is the page's", "count.all.total.2024-06-30", null, [null, 310]],
    [
      "is as known on the figure's day",
      "count.all.total.2024-06-30.known.2024-07-01",
      null,
      ["2024-07-01", null],
    ],
    [
      "is the page's, where that is earlier",
      "count.all.total.2024-06-30.known.2025-01-01",
      "2024-07-01",
      ["2024-07-01", null],
    ],
    [
      "is the figure's, where that is earlier",
      "count.all.total.2024-06-30.known.2024-07-01",
      "2025-01-01",
      ["2024-07-01", null],
    ],
    ["is the page's for a statement", "statement.early", "2025-01-01", ["2025-01-01", 300]],
  ])("%s", (_, text, page, expected) => {
    expect(known(text, page)).toEqual(expected);
  });
});

describe("whose words one number stands for", () => {
  const floor = row("floor", "2024-06-30", 305, { precision: "at-least" });
  const day = "count.all.total.2024-06-30";
  const leads = (text: string, rows: readonly Statement[]) =>
    answer(text, rows).leads.map(({ id }) => id);

  it.each<[string, string, Statement[], string[]]>([
    ["its own day's count", day, [floor, row("next", "2024-12-31", 305)], ["floor"]],
    ["both limits of a range", day, [floor, late], ["floor", "late"]],
    [
      "the counts on either side where they say the same",
      day,
      [row("before", "2024-06-01", 305), row("after", "2024-07-31", 305)],
      ["before", "after"],
    ],
    [
      "every count that it is worked out from",
      "count.all.killed.2024-06-30",
      [
        row("whole", "2024-06-30", 100, { precision: "at-least" }),
        row("injured", "2024-06-30", null, { injured: 80, use: "repeat" }),
        row("killed", "2024-12-31", null, { killed: 20, use: "repeat" }),
      ],
      ["whole", "injured", "killed"],
    ],
  ])("%s", (_, text, rows, expected) => {
    expect(leads(text, rows)).toEqual(expected);
  });
});

it("a number has beside it what it does not rest on", () => {
  const between = row("between", "2024-06-30", 301, { use: "stale" });
  const { alsoSaid } = answer("count.all.total.2024-06-30", [early, between, late]);
  expect(alsoSaid.map(({ statement }) => statement.id)).toEqual(["between"]);
  // One count gives the number, and another one limits it.
  const floor = row("floor", "2024-06-30", 310, { precision: "at-least" });
  expect(answer("count.all.total.2024-06-30", [floor, late])).toMatchObject({
    leads: [floor],
    alsoSaid: [],
  });
});
