import { describe, expect, it } from "vitest";
import type { Interval } from "../../../app/contract/interval.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aStatement, anInterval } from "../../../mocks/makers.ts";

function found<K extends ComputedDisagreement["kind"]>(
  kind: K,
  rows: readonly Statement[],
  intervals: readonly Interval[] = [],
) {
  return disagreementsOf(
    { statements: rows, activities: [], count: countOf(rows) },
    intervals,
  ).filter((one): one is Extract<ComputedDisagreement, { kind: K }> => one.kind === kind);
}

describe("a stated interval that lies outside the bounds", () => {
  // In 2024 41 people: 5 killed, 36 injured.
  const rows = [
    aStatement({ asOf: "2023-12-31", total: 341, killed: 65, injured: 276 }),
    aStatement({ asOf: "2024-12-31", total: 382, killed: 70, injured: 312 }),
  ];
  it.each<[Partial<Interval>, string[]]>([
    [{ total: 41, killed: 6, injured: 36 }, ["killed"]],
    [{ total: 58, killed: 5, injured: null }, ["total"]],
    [{ total: 42, killed: 5, injured: 37 }, ["total", "injured"]],
  ])("names the measures in which it does: %j", (facts, measures) => {
    expect(found("interval", rows, [anInterval(facts)])).toMatchObject([{ measures }]);
  });
});

describe("the limit that a wording exceeds", () => {
  const split = aStatement({
    id: "split",
    asOf: "2024-11-11",
    total: 382,
    civilian: { killed: 55, injured: 143 },
    military: { killed: 15, injured: 169 },
  });
  const worded = aStatement({
    id: "worded",
    asOf: "2025-03-08",
    total: 383,
    wordedAs: "civilians",
  });
  const few = aStatement({
    id: "few",
    asOf: "2025-03-08",
    total: 198,
    population: "civilians",
  });
  const basis = (rows: readonly Statement[]) =>
    found("wording", rows).map(({ atMost, split: by, limitedBy }) => [
      atMost,
      by?.statement.id ?? null,
      limitedBy.map(({ id }) => id),
    ]);

  it("follows from the last published split, which is then named alone", () => {
    expect(basis([split, worded])).toEqual([[199, "split", ["split"]]]);
  });

  it("follows from a count of civilians, where there is no split", () => {
    expect(basis([worded, few])).toEqual([[198, null, ["few"]]]);
  });

  it("follows from a count of civilians, where that is lower than the split leaves", () => {
    expect(basis([split, worded, few])).toEqual([[198, null, ["few"]]]);
  });

  it("is never asked of a statement without a total", () => {
    const silent = { ...worded, id: "silent", total: null, use: "repeat" as const };
    expect(basis([split, few, silent])).toEqual([]);
  });
});

it("totals without a day are no two totals for one day", () => {
  const rows = [382, 383].map((total) => aStatement({ asOf: null, total, use: "excluded" }));
  expect(found("same-day", rows)).toEqual([]);
});

describe("what is among the statements", () => {
  const rows = [10, 9, 11].map((total, index) =>
    aStatement({ id: `${total}`, asOf: `2024-01-0${index + 1}`, total }),
  );

  it("is found once, whatever the intervals", () => {
    const record = { statements: rows, activities: [], count: countOf(rows) };
    const [first] = disagreementsOf(record, []);
    expect(first?.kind).toBe("span");
    expect(disagreementsOf(record, [anInterval()])[0]).toBe(first);
  });

  it("makes those contested that contradict each other, and no others", () => {
    const contested = seriesOf(rows).filter(countOf(rows).isContested);
    expect(contested.map(({ id }) => id)).toEqual(["10", "9"]);
  });
});

it("two totals for one day are named without a repeated count that says what one of them does", () => {
  const rows = [
    aStatement({ id: "a", total: 314 }),
    aStatement({ id: "b", total: 315, use: "repeat" }),
    aStatement({ id: "c", total: 314, use: "stale" }),
  ];
  const named = found("same-day", rows).map(({ statements }) => statements.map(({ id }) => id));
  expect(named).toEqual([["a", "b"]]);
});

it("a count that gives no number of people killed is no fall of it", () => {
  const rows = [57, null, 58].map((killed, index) =>
    aStatement({ asOf: `2024-01-0${index + 1}`, total: 300 + index, killed }),
  );
  expect(found("fell", rows)).toEqual([]);
});
