import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { rowsOf, unrepeated } from "../../../app/domain/disagreementRows.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { fallsOf } from "../../../app/domain/falls.ts";
import { countsOfOneVisit } from "../../../app/domain/oneVisit.ts";
import type { Measure } from "../../../app/domain/measures.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";
import { anyRows, totalsOnly } from "./arbitraries.ts";

const row = (id: string, asOf: string | null, total: number | null, facts = {}) =>
  aStatement({ id, asOf, total, ...facts });
const falls = (rows: readonly Statement[], measure: Measure = "total") =>
  fallsOf(seriesOf(rows)).filter((fall) => fall.measure === measure);

describe("a count that fell", () => {
  const june = row("june", "2023-06-16", 304);
  const july = row("july", "2023-07-13", 303);
  const august = row("august", "2023-08-18", 303);
  const said = (rows: readonly Statement[]) =>
    falls(rows).map(({ earlier, later }) => [
      earlier.id,
      ...later.map(({ statement, value }) => `${statement.id} ${value}`),
    ]);

  it.each<[string, Statement[], string[][]]>([
    [
      "names the count and every lower one after it",
      [june, july, august],
      [["june", "july 303", "august 303"]],
    ],
    [
      "ends where a count is as high again",
      [june, july, row("up", "2023-08-01", 304), august],
      [
        ["june", "july 303"],
        ["up", "august 303"],
      ],
    ],
    ["is no rise", [july, row("more", "2023-09-04", 305)], []],
    ["is no count that stays", [july, august], []],
    ["is no second count for one day", [june, row("same", "2023-06-16", 300)], []],
    [
      "is held against the higher of two for one day",
      [june, row("same", "2023-06-16", 300), july],
      [["june", "july 303"]],
    ],
    ["is of exact counts", [june, row("about", "2023-07-01", 300, { precision: "at-least" })], []],
    ["is of counts of the line", [june, row("old", "2023-07-01", 300, { use: "stale" })], []],
    [
      "is of counts of everybody",
      [june, row("few", "2023-07-01", 100, { population: "civilians" })],
      [],
    ],
    ["needs a day", [june, row("undated", null, 300)], []],
    ["needs a total", [june, row("none", "2023-07-01", null)], []],
  ])("%s", (_name, rows, expected) => {
    expect(said(rows)).toEqual(expected);
    expect(said(rows.toReversed())).toEqual(expected);
  });

  it("names just the counts that are lower than an earlier one, and the highest before them", () => {
    fc.assert(
      fc.property(fc.oneof(totalsOnly, anyRows), (rows) => {
        const series = seriesOf(rows).flatMap(({ id, asOf, total, precision }) =>
          total === null || precision !== "exact" ? [] : [{ id, asOf, total }],
        );
        const before = (asOf: string) =>
          Math.max(0, ...series.filter((one) => one.asOf < asOf).map(({ total }) => total));
        const lower = series.filter(({ asOf, total }) => total < before(asOf));
        const found = falls(rows);
        const later = found.flatMap((fall) => fall.later);
        expect(later.map(({ statement }) => statement.id)).toEqual(lower.map(({ id }) => id));
        for (const { larger, earlier, later: after } of found) {
          expect(earlier.total).toBe(larger);
          for (const { statement } of after) expect(larger).toBe(before(statement.asOf));
        }
      }),
    );
  });

  it.each(["killed", "injured"] as const)("may be one of people %s alone", (measure) => {
    const given = (id: string, asOf: string, total: number, value: number) =>
      row(id, asOf, total, { [measure]: value });
    const rows = [
      given("may", "2023-05-25", 302, 57),
      given("september", "2023-09-12", 306, 55),
      given("later", "2023-09-19", 314, 61),
    ];
    expect(falls(rows)).toEqual([]);
    const [fall, ...others] = falls(rows, measure);
    expect(others).toEqual([]);
    expect([fall?.earlier.id, fall?.larger]).toEqual(["may", 57]);
    expect(fall?.later.map(({ statement, value }) => [statement.id, value])).toEqual([
      ["september", 55],
    ]);
    // Of two counts for one day neither is later, whichever way their parts go.
    const oneDay = [given("a", "2023-05-25", 302, 57), given("b", "2023-05-25", 303, 56)];
    expect(falls(oneDay, measure)).toEqual([]);
  });

  it("takes the place of the span of days that says the same, and of no other", () => {
    const higher = row("higher", "2023-07-01", 310, { use: "repeat" });
    const kinds = (rows: readonly Statement[]) =>
      unrepeated(
        disagreementsOf({ statements: rows, activities: [], count: countOf(rows) }, []),
      ).map((item) => (item.kind === "span" ? `${item.smaller} or ${item.larger}` : item.kind));
    expect(kinds([june, july, august])).toEqual(["fell"]);
    expect(kinds([june, higher, july])).toEqual(["303 or 310", "fell"]);
    expect(
      kinds([
        june,
        row("july", "2023-07-13", 303, { killed: 50 }),
        row("a", "2023-07-14", 303, { killed: 49 }),
      ]),
    ).toContain("fell");
    expect(
      kinds([
        row("july", "2023-07-13", null, { killed: 50, use: "repeat" }),
        row("a", "2023-07-14", null, { killed: 49, use: "repeat" }),
      ]),
    ).toEqual(["49 or 50"]);
  });
});

describe("different counts in reports on one visit", () => {
  const visit = anActivity({ id: "visit", statement: "own" });
  const own = row("own", "2024-01-01", 383);
  const on = (basis: "stated" | "inferred", activity = "visit") => ({
    occasion: { activity, basis },
  });
  const other = row("other", null, 382, on("inferred"));
  const said = (rows: readonly Statement[], activities: readonly Activity[] = [visit]) =>
    countsOfOneVisit(rows, activities).map(({ visit: { id }, printed }) => [
      id,
      ...printed.map(({ total, inferred }) => `${total}${inferred ? ", inferred" : ""}`),
    ]);

  it.each<[string, Statement[], string[][]]>([
    [
      "are named by their totals, the inferred one as such",
      [own, other],
      [["visit", "382, inferred", "383"]],
    ],
    [
      "may both be linked by the rows",
      [row("a", "2024-01-01", 5, on("stated")), other],
      [["visit", "5", "382, inferred"]],
    ],
    ["are none where they agree", [own, row("other", null, 383, on("stated"))], []],
    ["are none with one report", [own], []],
    [
      "are none for different activities",
      [own, row("other", null, 382, on("stated", "session"))],
      [],
    ],
    ["are none without a total", [own, row("other", null, null, on("stated"))], []],
    [
      "are none where one is no exact count",
      [own, row("other", null, 382, { ...on("stated"), precision: "at-least" })],
      [],
    ],
    [
      "are none where one counts civilians only",
      [own, row("other", null, 198, { ...on("stated"), population: "civilians" })],
      [],
    ],
    ["are none where the statement was not yet known", [other], []],
    [
      "count a row once that is linked from both sides",
      [{ ...own, ...on("stated") }, other],
      [["visit", "382, inferred", "383"]],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(said(rows)).toEqual(expected);
    expect(said(rows.toReversed())).toEqual(expected);
  });

  it("are none where the activity was not yet known", () => {
    expect(said([own, other], [])).toEqual([]);
  });
});

it("the order of the rows changes nothing", () => {
  const rowsAndVisits = anyRows.chain((rows) =>
    fc.tuple(
      fc.constant(
        rows.map((one, index) => ({
          ...one,
          occasion: index % 2 === 0 ? null : { activity: "visit", basis: "stated" as const },
        })),
      ),
      fc.shuffledSubarray(
        rows.map((_, index) => index),
        { minLength: rows.length },
      ),
    ),
  );
  const visit = anActivity({ id: "visit", statement: "row-0" });
  const names = (rows: readonly Statement[]) =>
    disagreementsOf({ statements: rows, activities: [visit], count: countOf(rows) }, [])
      .map((item: ComputedDisagreement) => [item.kind, ...rowsOf(item).toSorted()].join(" "))
      .toSorted();
  fc.assert(
    fc.property(rowsAndVisits, ([rows, order]) => {
      const shuffled = order.flatMap((index) => rows[index] ?? []);
      expect(names(shuffled)).toEqual(names(rows));
    }),
  );
});
