import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { type Given, edgesOf } from "../../../app/domain/edges.ts";
import type { DatedStatement } from "../../../app/domain/statements.ts";
import { aStatement } from "../../../mocks/makers.ts";

function given(id: string, asOf: string, value: number, facts: Partial<Statement> = {}): Given {
  return { value, by: aStatement({ id, asOf, total: value, ...facts }) as DatedStatement };
}
const assumed = { asOfBasis: "publication" } as const;
const again = { use: "repeat" } as const;
const named = (found: Given | null) => found && `${found.by.id} ${found.value}`;

describe("limits of one count", () => {
  const rows = [
    given("a", "2024-01-01", 10),
    given("b", "2024-02-01", 30),
    given("c", "2024-03-01", 20),
    given("d", "2024-04-01", 40, assumed),
    given("e", "2024-05-01", 50),
  ];
  const cases: Array<[string, lower: string | null, upper: string | null, strict: string | null]> =
    [
      ["2023-12-31", null, "a 10", "a 10"],
      ["2024-01-01", "a 10", "a 10", "a 10"],
      ["2024-01-02", "a 10", "c 20", "c 20"],
      ["2024-02-01", "b 30", "c 20", "c 20"],
      ["2024-03-01", "b 30", "c 20", "c 20"],
      ["2024-03-02", "b 30", "d 40", "e 50"],
      ["2024-04-01", "d 40", "d 40", "e 50"],
      ["2024-04-02", "d 40", "e 50", "e 50"],
      ["2024-05-01", "e 50", "e 50", "e 50"],
      ["2024-05-02", "e 50", null, null],
    ];
  it.each(cases)("on %s", (day, lower, upper, strict) => {
    for (const order of [rows, rows.toReversed(), [...rows.slice(2), ...rows.slice(0, 2)]]) {
      const edges = edgesOf(order, order);
      expect([edges.lower(day), edges.upper(day), edges.strictUpper(day)].map(named)).toEqual([
        lower,
        upper,
        strict,
      ]);
    }
  });

  it("of an even number of rows are found too", () => {
    const edges = edgesOf(rows.slice(0, 2), rows.slice(0, 2));
    expect(named(edges.lower("2024-01-31"))).toBe("a 10");
    expect(named(edges.upper("2024-01-31"))).toBe("b 30");
  });

  it("are none without rows", () => {
    const edges = edgesOf([], []);
    expect([edges.lower("2024-01-01"), edges.upper("2024-01-01")]).toEqual([null, null]);
  });

  it("come from the rows that may set them", () => {
    const edges = edgesOf([given("low", "2024-01-01", 10)], [given("high", "2024-01-01", 12)]);
    expect(named(edges.lower("2024-01-01"))).toBe("low 10");
    expect(named(edges.upper("2024-01-01"))).toBe("high 12");
  });
});

describe("of equal values", () => {
  const lowest = (rows: readonly Given[], day: string) => named(edgesOf(rows, rows).upper(day));
  const highest = (rows: readonly Given[], day: string) => named(edgesOf(rows, rows).lower(day));
  const bothOrders = (rows: Given[]) => [rows, rows.toReversed()];

  it("the latest names the low one", () => {
    for (const rows of bothOrders([given("old", "2024-01-01", 10), given("new", "2024-02-01", 10)]))
      expect(highest(rows, "2024-03-01")).toBe("new 10");
  });

  it("the nearest names the high one", () => {
    for (const rows of bothOrders([
      given("near", "2024-02-01", 10),
      given("far", "2024-03-01", 10),
    ]))
      expect(lowest(rows, "2024-01-01")).toBe("near 10");
    const assumedOnes = [
      given("near", "2024-02-01", 10, assumed),
      given("far", "2024-03-01", 10, assumed),
    ];
    for (const rows of bothOrders(assumedOnes)) expect(lowest(rows, "2024-01-01")).toBe("near 10");
  });

  it("a stated day outweighs an assumed one for the high one", () => {
    const nearAssumed = [given("near", "2024-02-01", 10, assumed), given("far", "2024-03-01", 10)];
    for (const rows of bothOrders(nearAssumed)) expect(lowest(rows, "2024-01-01")).toBe("far 10");
    const farAssumed = [given("near", "2024-02-01", 10), given("far", "2024-03-01", 10, assumed)];
    for (const rows of bothOrders(farAssumed)) expect(lowest(rows, "2024-01-01")).toBe("near 10");
  });

  it("on one day a count of the line is named before a repetition of it", () => {
    const rows = [
      given("z", "2024-02-01", 10, again),
      given("m", "2024-02-01", 10),
      given("a", "2024-02-01", 10, again),
    ];
    for (const order of bothOrders(rows)) {
      expect(highest(order, "2024-02-01")).toBe("m 10");
      expect(lowest(order, "2024-02-01")).toBe("m 10");
    }
  });

  it("of one day and use the first id is named, whatever the order of the rows", () => {
    const rows = [given("a", "2024-02-01", 10, again), given("b", "2024-02-01", 10, again)];
    for (const order of bothOrders(rows)) {
      expect(highest(order, "2024-02-01")).toBe("a 10");
      expect(lowest(order, "2024-02-01")).toBe("a 10");
    }
  });
});
