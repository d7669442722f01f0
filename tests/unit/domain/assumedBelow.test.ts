import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { countOf } from "../../../app/domain/count.ts";
import { aStatement } from "../../../mocks/makers.ts";

describe("a low value that is worked out from an upper limit of another count", () => {
  const day = "2024-01-01";
  const injured = (basis: Statement["asOfBasis"], asOf: string) => {
    const rows = [
      aStatement({ id: "whole", asOf: day, total: 100 }),
      aStatement({ id: "killed", asOf, asOfBasis: basis, total: null, killed: 20, use: "repeat" }),
      aStatement({ id: "later", asOf: "2024-12-31", total: null, injured: 90, use: "repeat" }),
    ];
    const { low, high, assumed, lowBy } = countOf(rows).at(day).all.injured;
    return { low, high, assumed, by: lowBy.map(({ id }) => id) };
  };
  const expected = { low: 80, high: 90, by: ["whole", "killed"] };

  it.each<[string, Statement["asOfBasis"], asOf: string, boolean]>([
    ["is assumed where the day of that limit is", "inferred", "2024-02-01", true],
    ["is not where that day is stated", "stated", "2024-02-01", false],
  ])("%s", (_, basis, asOf, assumed) => {
    expect(injured(basis, asOf)).toEqual({ ...expected, assumed });
  });

  it("is safe where one statement gives it itself", () => {
    const row = aStatement({ asOf: day, asOfBasis: "publication", total: 100 });
    const later = aStatement({ asOf: "2024-12-31", total: 120 });
    expect(countOf([row, later]).at("2024-01-02").all.total).toMatchObject({
      low: 100,
      high: 120,
      assumed: false,
    });
  });
});
