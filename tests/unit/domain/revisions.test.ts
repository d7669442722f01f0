import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { countStart } from "../../../app/domain/day.ts";
import { type Asked, limitsOf, revisionsOf } from "../../../app/domain/revisions.ts";
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

  it("begins with what was said on that very day", () => {
    expect(revised([row(count.to, "2024-02-15", 306)], count)).toEqual(["2024-02-20: 306.."]);
  });

  it("leaves out what confirms the answer", () => {
    const nearer = row("2024-07-05", "2024-02-25", 310);
    expect(revised([...rows, nearer], count)).toEqual(expected);
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

  it("does not follow what matters on its first day alone", () => {
    const day = [row("2024-07-01", "2024-01-03", 330), about("2024-01-01", 310)];
    expect(revised([...start, ...day], rise)).toEqual([
      "2024-07-01: 20..50 2024-06-30-350 2024-01-03-330",
      "2024-08-01: 40..40 2024-01-01-310",
    ]);
  });

  it("follows what was said of its last day", () => {
    expect(revised([...start, about("2024-06-29", 345)], { ...rise, to: "2024-06-29" })).toEqual([
      "2024-07-01: 0..50 2024-06-30-350",
      "2024-08-01: 0..45 2024-06-29-345",
    ]);
  });
});

describe("which statements a revision names", () => {
  const first = row("2024-01-05", "2024-01-01", 300);

  it("are those of its day that limit a count on the day asked for", () => {
    const said = "2024-06-05";
    const day = [
      row(said, "2024-02-15", 306),
      row(said, "2024-03-01", 310),
      // Behind a nearer limit; a count of a part, far away; no limit from above.
      row(said, "2024-12-01", 390),
      row(said, "2024-03-02", 309, { precision: "at-least" }),
      row(said, "2023-12-01", 290),
      row(said, "2024-02-18", 305, { precision: "at-least" }),
    ];
    expect(revised([first, ...day], count)).toEqual([
      "2024-02-20: 300..",
      "2024-06-05: 306..310 2024-02-15-306 2024-03-01-310",
    ]);
  });

  it("are all of its day, where the answer changes because another count was contradicted", () => {
    const rows = [
      first,
      row("2024-01-05", "2024-03-01", 100, { population: "civilians", use: "partial" }),
      row("2024-01-05", "2024-12-01", 400),
      // Lower than the first, and before the day asked for: the first can no longer be relied on.
      row("2024-06-05", "2024-01-10", 290),
    ];
    const asked = { population: "military", measure: "total", ...count } as const;
    const found = revisionsOf(rows, countOf(rows), asked, new Map());
    expect(
      found.map(({ limits: { low, high }, by }) => [low, high, by.map(({ id }) => id)]),
    ).toEqual([
      [200, 400, []],
      [0, 400, ["2024-01-10-290"]],
    ]);
  });
});

it("a range that becomes a contradiction of the same two numbers is revised", () => {
  const range = [row("2024-01-05", "2024-01-01", 303), row("2024-04-05", "2024-04-01", 304)];
  const later = [row("2024-06-05", "2024-02-01", 304), row("2024-06-05", "2024-03-01", 303)];
  expect(revised([...range, ...later], count)).toEqual([
    "2024-02-20: 303..",
    "2024-04-05: 303..304 2024-04-01-304",
    "2024-06-05: 303 or 304 2024-02-01-304 2024-03-01-303",
  ]);
});

it("a limit rests on all days, or on the stated ones alone where that is asked", () => {
  const assumed = row("2024-03-05", "2024-03-01", 310, { asOfBasis: "publication" });
  const of = countOf([...rows.slice(0, 1), assumed, row("2024-12-05", "2024-12-01", 320)]);
  const asked = { population: "all", measure: "total", ...count } as const;
  const rise = { ...asked, from: "2024-01-02" };
  expect([limitsOf(of, asked).high, limitsOf(of, asked, true).high]).toEqual([310, 320]);
  expect([limitsOf(of, rise).high, limitsOf(of, rise, true).high]).toEqual([10, 20]);
});
