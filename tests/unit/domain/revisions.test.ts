import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { countStart } from "../../../app/domain/day.ts";
import { type Asked, revisionsOf } from "../../../app/domain/revisions.ts";
import { aStatement } from "../../../mocks/makers.ts";

const row = (statedOn: string, asOf: string, total: number, facts: Partial<Statement> = {}) =>
  aStatement({ id: `${asOf}-${total}`, statedOn, asOf, total, ...facts });
const revised = (rows: readonly Statement[], asked: Pick<Asked, "from" | "to">) =>
  revisionsOf(
    rows,
    countOf(rows),
    { population: "all", measure: "total", ...asked },
    new Map(),
  ).map(({ day, limits: { low, high, conflict }, by }) =>
    [`${day}: ${low}${conflict ? " or " : ".."}${high ?? ""}`, ...by.map(({ id }) => id)].join(" "),
  );

const rows = [
  row("2024-01-05", "2024-01-01", 300),
  row("2024-03-05", "2024-03-01", 310),
  row("2024-06-05", "2024-02-15", 306),
];
const count = { from: null, to: "2024-02-20" };
const expected = [
  "2024-02-20: 300..",
  "2024-03-05: 300..310 2024-03-01-310",
  "2024-06-05: 306..310 2024-02-15-306",
];

describe("how a count was revised", () => {
  it("begins as it was known on its own day, and follows the days of what was said", () => {
    expect(revised(rows, count)).toEqual(expected);
  });

  it("does not depend on the order of the rows", () => {
    expect(revised(rows.toReversed(), count)).toEqual(expected);
  });

  it("on the first day of the count can be asked for as on any other", () => {
    expect(revised(rows, { from: null, to: countStart })).toEqual([
      "2024-01-05: 0..300 2024-01-01-300",
    ]);
    expect(revised(rows, { from: null, to: "2020-11-09" })).toEqual([]);
  });

  it("after the record dates from the last statement that takes part, whatever was said since", () => {
    const stale = row("2024-09-01", "2024-03-01", 290, { use: "stale" });
    const undated = aStatement({ statedOn: "2024-10-01", asOf: null });
    expect(revised([...rows, stale, undated], { from: null, to: "2024-12-31" })).toEqual([
      "2024-06-05: 310..",
    ]);
  });

  it("is nothing where no statement takes part", () => {
    expect(revised([row("2024-01-05", "2024-01-01", 300, { use: "stale" })], count)).toEqual([]);
    expect(revised([], count)).toEqual([]);
  });

  it("is marked where the day of a statement that changed it is assumed", () => {
    const assumed = [
      ...rows.slice(0, 1),
      { ...row("2024-03-01", "2024-03-01", 310), statedOn: null },
    ];
    const asked = { population: "all", measure: "total", ...count } as const;
    const marks = (of: readonly Statement[]) =>
      revisionsOf(of, countOf(of), asked, new Map()).map((revision) => revision.assumed);
    expect(marks(assumed)).toEqual([false, true]);
    expect(marks(rows)).toEqual([false, false, false]);
  });
});

describe("how a rise was revised", () => {
  const about = (asOf: string, total: number) => row("2024-08-01", asOf, total);
  const start = [row("2024-01-05", "2023-12-01", 300), row("2024-07-01", "2024-06-30", 350)];
  const rise = { from: "2024-01-02", to: "2024-06-30" };

  it("follows what was said of the day before its first day, not of that day", () => {
    expect(revised([...start, about("2024-01-01", 320)], rise)).toEqual([
      "2024-07-01: 0..50 2024-06-30-350",
      "2024-08-01: 30..30 2024-01-01-320",
    ]);
  });

  it("follows what was said of its last day", () => {
    expect(revised([...start, about("2024-06-29", 345)], { ...rise, to: "2024-06-29" })).toEqual([
      "2024-07-01: 0..50 2024-06-30-350",
      "2024-08-01: 0..45 2024-06-29-345",
    ]);
  });
});
