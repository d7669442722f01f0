import { describe, expect, it } from "vitest";
import { countOf } from "../../../app/domain/count.ts";
import type { ConflictingSpan } from "../../../app/domain/conflictingSpans.ts";
import {
  disputedRows,
  explains,
  rowsOf,
  statementsOf,
  unrepeated,
} from "../../../app/domain/disagreementRows.ts";
import { disagreementPlace } from "../../../app/domain/disagreementPlace.ts";
import {
  type ComputedDisagreement,
  type SameDay,
  disagreementsOf,
} from "../../../app/domain/disagreements.ts";
import type { FallenCount } from "../../../app/domain/falls.ts";
import type { DatedStatement } from "../../../app/domain/statements.ts";
import { aDisagreement, aStatement, anActivity, anInterval } from "../../../mocks/makers.ts";

const count = (id: string, asOf: string, total: number, facts = {}) =>
  aStatement({ id, asOf, total, ...facts }) as DatedStatement;
const june = count("june", "2023-06-16", 304);
const july = count("july", "2023-07-13", 303);

describe("the rows that a disagreement is about", () => {
  const visit = anActivity({ id: "visit", statement: "june" });
  const rows = [
    june,
    july,
    count("again", "2023-07-13", 302, { use: "repeat" }),
    count("parts", "2023-09-01", 310, { killed: 50, injured: 250, use: "excluded" }),
    count("few", "2023-09-02", 100, { population: "civilians" }),
    count("worded", "2023-09-02", 320, { wordedAs: "civilians" }),
    count("report", "2023-06-20", 300, {
      use: "stale",
      occasion: { activity: "visit", basis: "stated" },
    }),
  ];
  const compared = { statements: rows, activities: [visit], count: countOf(rows) };
  const year = anInterval({ id: "year", start: "2023-06-17", end: "2023-09-02", total: 90 });
  const ofKind = (kind: ComputedDisagreement["kind"]) =>
    disagreementsOf(compared, [year]).filter((item) => item.kind === kind);

  it.each<[ComputedDisagreement["kind"], string[][]]>([
    ["wording", [["worded"]]],
    ["parts", [["parts"]]],
    ["same-day", [["july", "again"]]],
    ["span", [["again", "june"]]],
    ["fell", [["june", "july"]]],
    ["one-visit", [["report", "june"]]],
    ["interval", [["year"]]],
  ])("%s", (kind, expected) => {
    expect(ofKind(kind).map(rowsOf)).toEqual(expected);
  });

  it("are no statements for an interval, and lead to one place each", () => {
    expect(ofKind("interval").flatMap(statementsOf)).toEqual([]);
    expect(disagreementPlace("june")).toBe("disagreement-june");
  });

  it("are disputed, but for the intervals", () => {
    expect([...disputedRows(compared)].toSorted()).toEqual([
      "again",
      "july",
      "june",
      "parts",
      "report",
      "worded",
    ]);
  });
});

describe("a span of days that another disagreement says already", () => {
  const span: ConflictingSpan = {
    kind: "span",
    population: "all",
    measure: "total",
    from: "2023-07-13",
    to: "2023-07-13",
    smaller: 303,
    larger: 304,
    statements: [june, july],
  };
  const sameDay: SameDay = { kind: "same-day", day: "2023-07-13", statements: [june, july] };
  const fall: FallenCount = {
    kind: "fell",
    measure: "total",
    earlier: june,
    larger: 304,
    later: [
      { statement: july, value: 303 },
      { statement: count("august", "2023-08-18", 302), value: 302 },
    ],
  };
  const kinds = (facts: Partial<ConflictingSpan>, other: ComputedDisagreement) =>
    unrepeated([{ ...span, ...facts }, other]).map(({ kind }) => kind);

  it("is left out, and nothing else is", () => {
    expect(unrepeated([sameDay, span, fall])).toEqual([sameDay, fall]);
    expect(unrepeated([span])).toEqual([span]);
  });

  it.each<[string, Partial<ConflictingSpan>]>([
    ["of civilians", { population: "civilians" }],
    ["of another count", { measure: "killed" }],
    ["from a day before", { from: "2023-07-12" }],
    ["to a day after", { to: "2023-07-14" }],
  ])("is not said by two totals for the day where it is %s", (_, facts) => {
    expect(kinds({}, sameDay)).toEqual(["same-day"]);
    expect(kinds(facts, sameDay)).toEqual(["span", "same-day"]);
  });

  it.each<[string, Partial<ConflictingSpan>]>([
    ["its first day", { from: "2023-06-16" }],
    ["its last day", { from: "2023-08-18", to: "2023-08-18", smaller: 302 }],
    ["all its days", { from: "2023-06-16", to: "2023-08-18", smaller: 302 }],
  ])("is said by a fall on %s", (_, facts) => {
    expect(kinds(facts, fall)).toEqual(["fell"]);
  });

  it.each<[string, Partial<ConflictingSpan>]>([
    ["of civilians", { population: "civilians" }],
    ["of another count", { measure: "killed" }],
    ["of a larger count", { larger: 305 }],
    ["of a count that did not follow", { smaller: 301 }],
    ["from a day before", { from: "2023-06-15" }],
    ["to a day after", { to: "2023-08-19" }],
  ])("is not said by a fall where it is %s", (_, facts) => {
    expect(kinds(facts, fall)).toEqual(["span", "fell"]);
  });

  it("is said by neither a wording nor parts of these rows", () => {
    const parts: ComputedDisagreement = { kind: "parts", statement: july, total: 303, sum: 304 };
    expect(kinds({}, parts)).toEqual(["span", "parts"]);
  });
});

it("a note explains the statements and the intervals that it names, and no others", () => {
  const note = aDisagreement({
    about: {
      statements: ["june"],
      intervals: ["year"],
      activity: ["visit"],
      incidents: [],
      returns: [],
    },
  });
  const explained = ["june", "year", "visit", "july"].filter((id) => explains(note, new Set([id])));
  expect(explained).toEqual(["june", "year"]);
  expect(explains(note, new Set(["july", "june"]))).toBe(true);
});
