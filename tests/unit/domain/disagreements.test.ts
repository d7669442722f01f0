import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { aStatement, anInterval } from "../../../mocks/makers.ts";

const compared = (rows: readonly Statement[], activities: readonly Activity[] = []) => ({
  statements: rows,
  activities,
  count: countOf(rows),
});

type Kind = ComputedDisagreement["kind"];
function found<K extends Kind>(kind: K, rows: readonly Statement[]) {
  const all = disagreementsOf(compared(rows), []);
  return all.filter((one): one is Extract<ComputedDisagreement, { kind: K }> => one.kind === kind);
}
const row = (id: string, asOf: string, facts: Partial<Statement> = {}) =>
  aStatement({ id, asOf, ...facts });
const ids = (rows: readonly Statement[]) => rows.map(({ id }) => id);

describe("counts that contradict each other", () => {
  const june = row("june", "2023-06-16", { total: 304 });
  const july = row("july", "2023-07-13", { total: 303 });
  const august = row("august", "2023-08-18", { total: 303 });
  const sept = row("sept", "2023-09-04", { total: 305 });

  it("make one span of days, from the first to the last", () => {
    const spans = found("span", [june, july, august, sept]);
    expect(spans).toMatchObject([
      {
        population: "all",
        measure: "total",
        from: "2023-06-16",
        to: "2023-08-18",
        smaller: 303,
        larger: 304,
      },
    ]);
    expect(ids(spans[0]?.statements ?? [])).toEqual(["july", "june", "august"]);
  });

  it("make two spans where the values change", () => {
    const lower = row("august", "2023-08-18", { total: 302 });
    const spans = found("span", [june, row("july", "2023-07-13", { total: 305 }), lower, sept]);
    expect(spans.map(({ from, to, smaller, larger }) => [from, to, smaller, larger])).toEqual([
      ["2023-06-16", "2023-07-12", 302, 304],
      ["2023-07-13", "2023-08-18", 302, 305],
    ]);
  });

  it("make two spans where only the smaller value changes", () => {
    const lower = row("july", "2023-07-13", { total: 302 });
    const spans = found("span", [june, lower, august, sept]);
    expect(spans.map(({ from, to, smaller, larger }) => [from, to, smaller, larger])).toEqual([
      ["2023-06-16", "2023-07-13", 302, 304],
      ["2023-07-14", "2023-08-18", 303, 304],
    ]);
  });

  it("make two spans where days without conflict lie between", () => {
    const more = [row("x", "2024-01-01", { total: 400 }), row("y", "2024-01-02", { total: 399 })];
    const spans = found("span", [june, july, ...more]);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ["2023-06-16", "2023-07-13"],
      ["2024-01-01", "2024-01-02"],
    ]);
  });

  it("with the same values on days apart are not joined", () => {
    const rows = [
      row("a", "2024-01-01", { total: 10, killed: 5 }),
      row("b", "2024-01-03", { total: 20, killed: 4 }),
    ];
    const spans = found("span", rows).filter(({ measure }) => measure === "killed");
    expect(spans.map(({ from, to }) => [from, to])).toEqual([["2024-01-01", "2024-01-03"]]);
  });

  it("on one day make a span of one day", () => {
    const rows = [
      row("a", "2024-01-01", { total: 10 }),
      row("b", "2024-01-01", { total: 11, use: "repeat" }),
    ];
    expect(found("span", rows)).toMatchObject([{ from: "2024-01-01", to: "2024-01-01" }]);
  });

  it("are looked for in every population and measure", () => {
    const split = (civilian: number) => ({ civilian: { killed: civilian, injured: null } });
    const rows = [row("a", "2024-01-01", split(6)), row("b", "2024-02-01", split(5))];
    expect(found("span", rows)).toMatchObject([
      { population: "civilians", measure: "killed", smaller: 5 },
    ]);
  });
});

describe("counts worded as civilians", () => {
  const split = row("split", "2024-11-11", {
    total: 382,
    killed: 70,
    injured: 312,
    civilian: { killed: 55, injured: 143 },
    military: { killed: 15, injured: 169 },
  });
  const worded = (total: number | null) =>
    row("worded", "2025-03-08", { total, wordedAs: "civilians", use: "repeat" });
  const everybody = row("everybody", "2025-03-08", { total: 383 });

  it("hold more people than can be civilians", () => {
    expect(found("wording", [split, everybody, worded(383)])).toMatchObject([
      {
        statement: { id: "worded" },
        total: 383,
        atMost: 199,
        split: { civilians: 198, statement: { id: "split" } },
      },
    ]);
  });

  it("agree where they hold no more", () => {
    expect(found("wording", [split, everybody, { ...worded(199), use: "stale" }])).toEqual([]);
    expect(found("wording", [split, everybody, { ...worded(200), use: "stale" }])).toHaveLength(1);
  });

  it("say nothing without a total, a day or a limit", () => {
    expect(found("wording", [split, everybody, worded(null)])).toEqual([]);
    expect(found("wording", [split, everybody, { ...worded(383), asOf: null }])).toEqual([]);
    expect(found("wording", [{ ...worded(383), use: "rounded", precision: "at-least" }])).toEqual(
      [],
    );
  });

  it("are compared only where so worded", () => {
    expect(found("wording", [split, everybody])).toEqual([]);
  });
});

describe("totals for one day", () => {
  const a = row("a", "2024-01-01", { total: 314 });
  const other = (facts: Partial<Statement>) =>
    row("b", "2024-01-01", { total: 315, use: "repeat", ...facts });

  it("that differ are named together", () => {
    const [same] = found("same-day", [a, other({}), row("c", "2024-01-02")]);
    expect([same?.day, ids(same?.statements ?? [])]).toEqual(["2024-01-01", ["a", "b"]]);
    expect(found("same-day", [a, other({ use: "excluded" })])).toHaveLength(1);
  });

  it("are held against an old count that was repeated only where both speakers name the day", () => {
    const stale = other({ use: "stale" });
    expect(found("same-day", [a, stale]).map(({ statements }) => ids(statements))).toEqual([
      ["a", "b"],
    ]);
    expect(found("same-day", [a, { ...stale, asOfBasis: "publication" }])).toEqual([]);
    expect(found("same-day", [{ ...a, asOfBasis: "publication" }, stale])).toEqual([]);
    expect(found("same-day", [a, { ...stale, total: 314 }])).toEqual([]);
    expect(found("same-day", [stale, { ...stale, id: "c", total: 316 }])).toEqual([]);
  });

  it.each<Partial<Statement>>([
    { total: 314 },
    { total: null },
    { use: "stale", asOfBasis: "publication" },
    { use: "rounded", precision: "at-least" },
    { precision: "at-least" },
    { use: "partial" },
    { population: "civilians" },
    { asOf: "2024-01-02" },
  ])("that agree or count something else are not: %j", (facts) => {
    expect(found("same-day", [a, other(facts)])).toEqual([]);
  });
});

describe("a total and its own parts", () => {
  const printed = { total: 365, killed: 65, injured: 291 };
  it.each<[Partial<Statement>, number[]]>([
    [printed, [356]],
    [{ ...printed, use: "excluded" }, [356]],
    [{ ...printed, total: 356 }, []],
    [{ ...printed, total: 350 }, [356]],
    [{ ...printed, precision: "at-least" }, []],
    [{ ...printed, total: null }, []],
    [{ ...printed, killed: null }, []],
    [{ ...printed, injured: null }, []],
  ])("%j", (facts, sums) => {
    expect(found("parts", [row("a", "2024-01-01", facts)]).map(({ sum }) => sum)).toEqual(sums);
  });
});

it("stated intervals that lie outside the bounds are among the disagreements, others are not", () => {
  const rows = [row("a", "2023-12-31", { total: 341 }), row("b", "2024-12-31", { total: 382 })];
  const intervals = [
    anInterval({ id: "right", total: 41 }),
    anInterval({ id: "wrong", total: 58 }),
  ];
  expect(disagreementsOf(compared(rows), intervals)).toMatchObject([
    { kind: "interval", interval: { id: "wrong" }, disagrees: true },
  ]);
});
