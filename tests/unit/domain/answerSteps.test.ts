import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { type AskedCount, both, row, steps } from "./stepsInWords.ts";

describe("how a number follows from what one statement prints", () => {
  const civilians = { population: "civilians", use: "partial" } as const;
  it.each<[string, Partial<Statement>, AskedCount, string[]]>([
    ["nothing where it is printed", { total: 80, killed: 20, injured: 60 }, "all total", []],
    ["nothing where it says nothing of it", { killed: 20 }, "all injured", []],
    [
      "a total from its parts",
      { killed: 20, injured: 60 },
      "all total",
      ["all killed 20 + all injured 60 = all total 80"],
    ],
    [
      "people killed from the others",
      { total: 80, injured: 60 },
      "all killed",
      ["all total 80 − all injured 60 = all killed 20"],
    ],
    [
      "people injured from the others",
      { total: 80, killed: 20 },
      "all injured",
      ["all total 80 − all killed 20 = all injured 60"],
    ],
    [
      "civilians from everybody and the military",
      { killed: 20, military: { killed: 5, injured: null } },
      "civilians killed",
      ["all killed 20 − military killed 5 = civilians killed 15"],
    ],
    [
      "the military from everybody and civilians",
      { injured: 60, civilian: { killed: null, injured: 50 } },
      "military injured",
      ["all injured 60 − civilians injured 50 = military injured 10"],
    ],
    [
      "everybody from civilians and the military",
      { civilian: { killed: 15, injured: 50 }, military: { killed: 5, injured: 10 } },
      "all killed",
      ["civilians killed 15 + military killed 5 = all killed 20"],
    ],
    [
      "in two steps, the last one last",
      { total: 80, civilian: { killed: 15, injured: 50 } },
      "military total",
      [
        "civilians killed 15 + civilians injured 50 = civilians total 65",
        "all total 80 − civilians total 65 = military total 15",
      ],
    ],
    [
      "what is printed before what only follows",
      {
        total: 80,
        killed: 20,
        injured: 60,
        civilian: { killed: 15, injured: 50 },
        military: { killed: null, injured: 10 },
      },
      "military killed",
      ["all killed 20 − civilians killed 15 = military killed 5"],
    ],
    [
      "a count of civilians, which is its own total",
      { ...civilians, total: 65, killed: 15 },
      "civilians injured",
      ["civilians total 65 − civilians killed 15 = civilians injured 50"],
    ],
    [
      "a count of civilians, of which a part stands in its split",
      { ...civilians, total: 65, civilian: { killed: 15, injured: null } },
      "civilians injured",
      ["civilians total 65 − civilians killed 15 = civilians injured 50"],
    ],
    [
      "a count of civilians with one part in its split and one beside it",
      { ...civilians, killed: 15, civilian: { killed: null, injured: 50 } },
      "civilians total",
      ["civilians killed 15 + civilians injured 50 = civilians total 65"],
    ],
    [
      "nothing where it is printed in a split of civilians",
      { ...civilians, total: 65, civilian: { killed: 15, injured: 50 } },
      "civilians injured",
      [],
    ],
    [
      "nothing where it is printed beside one",
      { ...civilians, total: 65, injured: 50, civilian: { killed: 15, injured: null } },
      "civilians injured",
      [],
    ],
    [
      "nothing where no number that is printed leads to it",
      {
        total: 80,
        killed: 20,
        civilian: { killed: null, injured: 50 },
        military: { killed: 5, injured: null },
      },
      "military injured",
      [],
    ],
  ])("%s", (_, facts, asked, expected) => {
    expect(steps([row("one", facts)], asked)).toEqual(both(...expected));
  });

  it("leaves out the figures for which it sets no bound", () => {
    const rows = [row("one", { total: 80, killed: 20, injured: 60, noBoundFor: ["total"] })];
    expect(steps(rows, "all total")).toEqual(both("all killed 20 + all injured 60 = all total 80"));
  });

  it("is asked of the statement that gives the limit, whatever others print", () => {
    const rows = [
      row("parts", { killed: 20, injured: 60 }),
      row("low", { total: 70, asOf: "2024-01-01" }),
      row("high", { total: 90, asOf: "2024-12-31" }),
    ];
    expect(steps(rows, "all total")).toEqual(both("all killed 20 + all injured 60 = all total 80"));
    expect(steps(rows, "all total", "2024-06-29")).toEqual({
      low: [],
      high: ["all killed 20 + all injured 60 = all total 80"],
    });
  });
});
