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

  it("is assumed where that limit counts to the very day", () => {
    const rows = [
      aStatement({ id: "whole", asOf: day, total: 100, precision: "at-least" }),
      aStatement({
        id: "killed",
        asOf: day,
        asOfBasis: "inferred",
        total: null,
        killed: 20,
        use: "repeat",
      }),
      aStatement({ id: "later", asOf: "2024-12-31", total: null, injured: 90, use: "repeat" }),
    ];
    expect(countOf(rows).at(day).all.injured).toMatchObject({ low: 80, high: 90, assumed: true });
  });

  it("is safe where it is a sum of low values, whatever their days", () => {
    const rows = [
      aStatement({
        id: "killed",
        asOf: "2023-06-01",
        asOfBasis: "publication",
        total: null,
        killed: 20,
        use: "repeat",
      }),
      aStatement({ id: "injured", asOf: day, total: null, injured: 60, use: "repeat" }),
      aStatement({ id: "later", asOf: "2024-12-31", total: 100 }),
    ];
    expect(countOf(rows).at(day).all.total).toMatchObject({ low: 80, high: 100, assumed: false });
  });

  it("is safe where one statement gives it on the very day", () => {
    const row = aStatement({ asOf: day, asOfBasis: "publication", precision: "at-least" });
    const later = aStatement({ asOf: "2024-12-31", total: 320 });
    expect(countOf([row, later]).at(day).all.total).toMatchObject({
      low: 300,
      high: 320,
      assumed: false,
    });
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

it("a high value that is worked out from a low one of an assumed day is safe", () => {
  const rows = [
    aStatement({ id: "whole", asOf: "2024-12-31", total: 100 }),
    aStatement({
      id: "injured",
      asOf: "2023-06-01",
      asOfBasis: "publication",
      total: null,
      injured: 60,
      use: "repeat",
    }),
  ];
  const { high, highBy, assumed } = countOf(rows).at("2024-01-01").all.killed;
  expect([high, highBy.map(({ id }) => id), assumed]).toEqual([40, ["whole", "injured"], false]);
});
