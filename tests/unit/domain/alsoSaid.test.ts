import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { alsoSaidOf } from "../../../app/domain/alsoSaid.ts";
import { endsOf } from "../../../app/domain/answerEnds.ts";
import { countOf } from "../../../app/domain/count.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement } from "../../../mocks/makers.ts";

const other = (id: string, asOf: string | null, total: number | null) =>
  aStatement({ id, asOf, total, asOfRange: asOf === null ? ["2024-01-20", "2024-02-10"] : null });
const rows = [
  other("before", "2023-12-31", 299),
  other("first", "2024-01-01", 300),
  other("last", "2024-01-31", 310),
  other("after", "2024-02-01", 311),
  other("vague", null, 305),
  other("silent", "2024-01-15", null),
];
const known = (all: readonly Statement[]) => recordOf(all, [], null, new Map());
const said = (statement: Statement) =>
  alsoSaidOf(null, statement, [], new Set([statement]), known([statement, ...rows])).map(
    ({ statement: { id }, value, difference }) => [id, value, difference],
  );
const undated = (facts: Partial<Statement>) =>
  aStatement({ id: "undated", asOf: null, asOfRange: ["2024-01-01", "2024-01-31"], ...facts });

describe("what else is said beside a statement without a day", () => {
  it("is all that counts to one of the days between which it lies, set against its total", () => {
    expect(said(undated({ total: 305 }))).toEqual([
      ["first", 300, -5],
      ["last", 310, 5],
      ["silent", null, null],
      ["vague", 305, 0],
    ]);
  });

  it("differs by nothing where the statement has no total", () => {
    expect(said(undated({ total: null }))).toEqual([
      ["first", 300, 0],
      ["last", 310, 0],
      ["silent", null, null],
      ["vague", 305, 0],
    ]);
  });

  it("is nothing where those days are not known either", () => {
    expect(said(undated({ total: 305, asOfRange: null }))).toEqual([]);
  });
});

describe("what else is said beside a count", () => {
  const early = aStatement({ id: "early", asOf: "2024-01-31", total: 300 });
  const late = aStatement({ id: "late", asOf: "2024-12-31", total: 310 });
  const stale = (id: string, asOf: string, total: number) =>
    aStatement({ id, asOf, total, use: "stale" });
  const beside = (
    counted: readonly Statement[],
    others: readonly Statement[],
    to: string,
    from: string | null = null,
  ) => {
    const asked = { population: "all", measure: "total", from, to } as const;
    const ends = endsOf(asked, countOf(counted));
    return alsoSaidOf(asked, null, ends, new Set(counted), known([...counted, ...others])).map(
      ({ statement: { id }, difference }) => [id, difference],
    );
  };

  it("is all that counts to a day between those of the statements that limit it, nearest first", () => {
    const others = [
      stale("outside", "2024-01-30", 299),
      stale("near-start", "2024-02-01", 299),
      stale("near-end", "2024-12-01", 311),
      stale("nearest", "2024-06-29", 305),
    ];
    expect(beside([early, late], others, "2024-06-30")).toEqual([
      ["nearest", 0],
      ["near-start", -1],
      ["near-end", 1],
    ]);
  });

  it("differs by nothing where it gives a limit itself, or lies above a count that is open", () => {
    const others = [stale("low", "2024-06-01", 300), stale("high", "2024-06-02", 310)];
    expect(beside([early, late], others, "2024-06-30")).toEqual([
      ["high", 0],
      ["low", 0],
    ]);
    expect(beside([early], others, "2024-06-30")).toEqual([
      ["high", 0],
      ["low", 0],
    ]);
  });

  it("is in the order of the nearer end of a rise", () => {
    const counts = [early, late, aStatement({ id: "next", asOf: "2025-12-31", total: 320 })];
    const others = [stale("middle", "2024-07-15", 305), stale("end", "2025-06-01", 315)];
    const order = beside(counts, others, "2025-06-30", "2024-03-01").map(([id]) => id);
    expect(order).toEqual(["end", "middle"]);
  });
});

it("what is said beside a statement reaches as far as the counts that limit it on its day", () => {
  const floor = aStatement({ id: "floor", asOf: "2024-01-31", precision: "at-least" });
  const next = aStatement({ id: "next", asOf: "2024-12-31", total: 310 });
  const between = aStatement({ id: "between", asOf: "2024-06-30", total: 299, use: "stale" });
  const asked = { population: "all", measure: "total", from: null, to: "2024-01-31" } as const;
  const ends = endsOf(asked, countOf([floor, next]));
  const named = new Set([floor, next]);
  const record = known([floor, next, between]);
  expect(
    alsoSaidOf(asked, floor, ends, named, record).map(({ statement }) => statement.id),
  ).toEqual(["between"]);
});
