import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { type Around, aroundActivity } from "../../../app/domain/aroundActivity.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

const reasonsOf = ({ before, after }: Around) => [before.reasons, after.reasons];

describe("two sides that may not be compared", () => {
  const row = (asOf: string, total: number, facts: Partial<Statement> = {}) =>
    aStatement({ asOf, total, ...facts });
  /** A visit of 10 and 11 June 2024 among counts that make its 90 days on either side comparable. */
  const fair = [
    row("2024-01-01", 300),
    row("2024-04-01", 310),
    row("2024-06-01", 320),
    row("2024-08-01", 330),
    row("2024-12-01", 340),
  ];
  const short = (rows: readonly Statement[], facts: Partial<Activity> = {}) => {
    const visit = anActivity({ start: "2024-06-10", end: "2024-06-11", ...facts });
    const [span] = aroundActivity(visit, recordOf(rows, [visit], null, new Map())) ?? [];
    if (span === undefined) throw new Error("expected two windows");
    return span;
  };

  it("differ from a pair that may", () => {
    const span = short(fair);
    expect(reasonsOf(span)).toEqual([[], []]);
    expect(span.isComparable).toBe(true);
  });

  it("name the counts within them by their days, whatever the order of the rows", () => {
    const { before } = short([row("2024-05-01", 315), ...fair.toReversed()]);
    expect(before.within.map(({ asOf }) => asOf)).toEqual([
      "2024-04-01",
      "2024-05-01",
      "2024-06-01",
    ]);
  });

  it.each<[string, readonly Statement[], unknown]>([
    [
      "a count of civilians only on one side",
      [...fair, row("2024-09-05", 335, { population: "civilians" })],
      [[], ["population-differs"]],
    ],
    [
      "counts of everybody that contradict each other",
      [...fair, row("2024-06-05", 331)],
      [["contradiction"], ["contradiction"]],
    ],
    ["no count to a day after", fair.filter(({ total }) => total !== 330), [[], ["no-statement"]]],
    [
      "an about count, which limits nothing, as the only one of its side",
      fair.map((said) => (said.total === 330 ? { ...said, precision: "about" as const } : said)),
      [[], ["no-statement"]],
    ],
    [
      "a count that gives a part only as the only one of its side",
      fair.map((said) => (said.total === 330 ? { ...said, noBoundFor: ["total" as const] } : said)),
      [[], ["no-statement"]],
    ],
    ["a last count a day too early", fair.slice(0, 4), [[], ["after-last-count"]]],
    [
      "a last count too early, though a repeated one limits the rise",
      [...fair.slice(0, 4), row("2024-12-01", 340, { use: "repeat" })],
      [[], ["after-last-count"]],
    ],
    [
      "a last count that gives no upper limit",
      [
        ...fair.slice(0, 4),
        row("2024-12-01", 340, { use: "series" as const, precision: "at-least" as const }),
      ],
      [[], ["after-last-count"]],
    ],
    [
      "only counts that are repeated",
      fair.map((said) => ({ ...said, use: "repeat" as const })),
      [["after-last-count"], ["after-last-count"]],
    ],
    ["no count at all", [], [["after-last-count"], ["after-last-count"]]],
  ])("have %s", (_, rows, reasons) => {
    const span = short(rows);
    expect(reasonsOf(span)).toEqual(reasons);
    expect(span.isComparable).toBe(false);
  });

  it("are judged to the day at both ends of what is counted", () => {
    const rows = [
      row("2020-11-20", 5),
      row("2021-01-01", 9),
      row("2021-03-01", 20),
      row("2021-05-11", 30),
    ];
    const at = (start: string) => reasonsOf(short(rows, { start, end: start }));
    // 90 days before 8 February 2021 is 10 November 2020; 90 days after 10 February is 11 May.
    expect(at("2021-02-07")).toEqual([["before-count-start"], []]);
    expect(at("2021-02-08")).toEqual([[], []]);
    expect(at("2021-02-10")).toEqual([[], []]);
    expect(at("2021-02-11")).toEqual([[], ["after-last-count"]]);
  });
});
