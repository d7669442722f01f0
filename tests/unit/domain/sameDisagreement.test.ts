import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Interval } from "../../../app/contract/interval.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { isSameDisagreement } from "../../../app/domain/sameDisagreement.ts";
import { aStatement, anActivity, anInterval } from "../../../mocks/makers.ts";

type Kind = ComputedDisagreement["kind"];
const row = (id: string, asOf: string, total: number | null, facts: Partial<Statement> = {}) =>
  aStatement({ id, asOf, total, ...facts });

/** The first disagreement of the kind among the rows. */
function one(
  kind: Kind,
  rows: readonly Statement[],
  intervals: readonly Interval[] = [],
  activities: readonly Activity[] = [],
): ComputedDisagreement {
  const compared = { statements: rows, activities, count: countOf(rows) };
  const found = disagreementsOf(compared, intervals).find((item) => item.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} among the rows`);
  return found;
}

const june = row("june", "2023-06-16", 304);
const july = row("july", "2023-07-13", 303);
const august = row("august", "2023-08-18", 303);
const autumn = [row("x", "2023-10-01", 320), row("y", "2023-10-02", 319)];
const killed = (id: string, day: string, value: number) =>
  row(id, day, null, { killed: value, use: "repeat" });
const civiliansKilled = (id: string, day: string, value: number) =>
  row(id, day, null, { civilian: { killed: value, injured: null }, use: "repeat" });
const repeated = (id: string, day: string, total: number) => row(id, day, total, { use: "repeat" });
const parts = (id: string) => row(id, "2024-04-24", 365, { killed: 65, injured: 291 });
const civilians = row("few", "2024-01-01", 200, { population: "civilians" });
const worded = (id: string, total: number) =>
  row(id, "2024-01-01", total, { wordedAs: "civilians", use: "repeat" });
const years = [row("a", "2023-12-31", 341), row("b", "2024-12-31", 382)];
const year = (id: string, total: number) => anInterval({ id, total });
const reported = (id: string, activity: string) =>
  row(id, "2024-05-01", 382, { use: "stale", occasion: { activity, basis: "stated" } });
const visit = (id: string) => anActivity({ id, statement: "own" });
const own = row("own", "2024-06-01", 383);

describe("two disagreements are one", () => {
  it.each<[string, ComputedDisagreement, ComputedDisagreement]>([
    [
      "a span that another count made longer",
      one("span", [june, july]),
      one("span", [june, august]),
    ],
    ["a fall that goes on", one("fell", [june, july]), one("fell", [june, july, august])],
    [
      "a fall from a count that was found to be higher",
      one("fell", [june, august]),
      one("fell", [row("higher", "2023-07-01", 305), august]),
    ],
    [
      "a day of which a third total is known",
      one("same-day", [june, repeated("again", "2023-06-16", 300)]),
      one("same-day", [june, repeated("third", "2023-06-16", 299)]),
    ],
    [
      "a wording of which the limit moved",
      one("wording", [worded("w", 383), civilians]),
      one("wording", [worded("w", 383), { ...civilians, total: 150 }]),
    ],
    ["a printed total", one("parts", [parts("p")]), one("parts", [parts("p"), june])],
    [
      "an interval of which the bounds moved",
      one("interval", years, [year("i", 58)]),
      one("interval", [...years, row("c", "2024-06-01", 360)], [year("i", 58)]),
    ],
    [
      "the reports on a visit",
      one("one-visit", [own, reported("r", "v")], [], [visit("v")]),
      one("one-visit", [own, reported("other", "v")], [], [visit("v")]),
    ],
  ])("%s", (_, before, after) => {
    expect(isSameDisagreement(before, after)).toBe(true);
    expect(isSameDisagreement(after, before)).toBe(true);
  });
});

describe("two disagreements are not one", () => {
  it.each<[string, ComputedDisagreement, ComputedDisagreement]>([
    ["spans on other days", one("span", [june, july]), one("span", autumn)],
    [
      "spans of another count",
      one("span", [june, july]),
      one("span", [killed("k", "2023-06-16", 60), killed("l", "2023-07-13", 59)]),
    ],
    [
      "spans of other people",
      one("span", [killed("k", "2023-06-16", 60), killed("l", "2023-07-13", 59)]),
      one("span", [civiliansKilled("c", "2023-06-16", 6), civiliansKilled("d", "2023-07-13", 5)]),
    ],
    ["a span and the fall that made it", one("span", [june, july]), one("fell", [june, july])],
    ["falls of other counts", one("fell", [june, july]), one("fell", autumn)],
    [
      "falls of other measures of one statement",
      one("fell", [june, { ...july, killed: 50 }]),
      one("fell", [
        { ...june, total: 300, killed: 51 },
        { ...july, killed: 50 },
      ]),
    ],
    [
      "other days with two totals",
      one("same-day", [june, repeated("again", "2023-06-16", 300)]),
      one("same-day", [july, repeated("again", "2023-07-13", 300)]),
    ],
    [
      "the wordings of two statements",
      one("wording", [worded("w", 383), civilians]),
      one("wording", [worded("v", 383), civilians]),
    ],
    ["two printed totals", one("parts", [parts("p")]), one("parts", [parts("q")])],
    [
      "a printed total and its wording",
      one("parts", [
        { ...parts("p"), wordedAs: "civilians" },
        { ...civilians, asOf: "2024-04-24" },
      ]),
      one("wording", [
        { ...parts("p"), wordedAs: "civilians" },
        { ...civilians, asOf: "2024-04-24" },
      ]),
    ],
    [
      "two intervals",
      one("interval", years, [year("i", 58)]),
      one("interval", years, [year("j", 58)]),
    ],
    [
      "two visits",
      one("one-visit", [own, reported("r", "v")], [], [visit("v")]),
      one("one-visit", [own, reported("r", "u")], [], [visit("u")]),
    ],
  ])("%s", (_, left, right) => {
    expect(isSameDisagreement(left, right)).toBe(false);
    expect(isSameDisagreement(right, left)).toBe(false);
  });
});
