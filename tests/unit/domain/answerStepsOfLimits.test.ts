import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { endsOf } from "../../../app/domain/answerEnds.ts";
import { stepsTo } from "../../../app/domain/answerSteps.ts";
import { countOf } from "../../../app/domain/count.ts";
import { by, gridWith } from "./boundsGrid.ts";
import { type AskedCount, both, inWords, row, steps } from "./stepsInWords.ts";

describe("how a limit follows from those of other counts", () => {
  const whole = row("whole", { total: 80 });
  const killed = row("killed", { killed: 20 });
  const injured = row("injured", { injured: 60 });

  it.each<[string, Statement[], AskedCount, string[]]>([
    [
      "a total from two statements on its parts",
      [killed, injured],
      "all total",
      ["all killed 20 + all injured 60 = all total 80"],
    ],
    [
      "one part from the total and the other",
      [whole, killed],
      "all injured",
      ["all total 80 − all killed 20 = all injured 60"],
    ],
    [
      "the other part likewise",
      [whole, injured],
      "all killed",
      ["all total 80 − all injured 60 = all killed 20"],
    ],
    [
      "civilians in two steps",
      [
        whole,
        row("military", { military: { killed: 5, injured: 10 } }),
        row("civilians killed", { civilian: { killed: 15, injured: null } }),
      ],
      "civilians injured",
      [
        "military killed 5 + military injured 10 = military total 15",
        "all total 80 − military total 15 = civilians total 65",
        "civilians total 65 − civilians killed 15 = civilians injured 50",
      ],
    ],
  ])("%s", (_, rows, asked, expected) => {
    expect(steps(rows, asked)).toEqual(both(...expected));
  });

  it("takes the low value from the other's high, and the high from its low", () => {
    const rows = [
      row("whole early", { total: 80, asOf: "2024-06-01" }),
      row("whole late", { total: 90, asOf: "2024-07-31" }),
      row("killed early", { killed: 20, asOf: "2024-06-02" }),
      row("killed late", { killed: 25, asOf: "2024-07-30" }),
    ];
    const expected = {
      low: ["all total 80 − all killed 25 = all injured 55"],
      high: ["all total 90 − all killed 20 = all injured 70"],
    };
    expect(steps(rows, "all injured")).toEqual(expected);
    const asked = { population: "all", measure: "injured", from: null, to: "2024-06-30" } as const;
    const ends = endsOf(asked, countOf(rows));
    expect(
      ends.map(({ lowSteps, highSteps }) => ({ low: inWords(lowSteps), high: inWords(highSteps) })),
    ).toEqual([expected]);
  });

  it("adds low values to a low one, and high ones to a high one", () => {
    const rows = [
      row("killed early", { killed: 20, asOf: "2024-06-02" }),
      row("killed late", { killed: 25, asOf: "2024-07-30" }),
      row("injured early", { injured: 60, asOf: "2024-06-02" }),
      row("injured late", { injured: 70, asOf: "2024-07-30" }),
    ];
    expect(steps(rows, "all total")).toEqual({
      low: ["all killed 20 + all injured 60 = all total 80"],
      high: ["all killed 25 + all injured 70 = all total 95"],
    });
  });

  it("is nothing where no statement sets the limit, or nothing limits it", () => {
    expect(steps([row("whole", { total: 80, asOf: "2024-06-01" })], "all killed")).toEqual(both());
    expect(steps([], "all total")).toEqual(both());
  });
});

describe("a sum that comes to the same number", () => {
  const [one, two, three] = [by("one"), by("two"), by("three")].map((row) => ({
    ...row,
    total: null,
  })) as [ReturnType<typeof by>, ReturnType<typeof by>, ReturnType<typeof by>];
  const set = (low: typeof one, high = low) => ({ lowBy: [low], highBy: [high] });
  const asked = { lowBy: [one, two], highBy: [one, two] };
  const says = (grid: ReturnType<typeof gridWith>) =>
    inWords(stepsTo(grid, ["all", "injured"], "low"));
  const cells = {
    "all total": [80, 80],
    "all killed": [20, 20],
    "all injured": [60, 60],
    "civilians injured": [50, 50],
    "military injured": [10, 10],
  } satisfies Parameters<typeof gridWith>[0];

  it("is passed over where it rests on statements that do not set the limit", () => {
    const facts = {
      "all injured": asked,
      "all total": set(one),
      "civilians injured": set(one),
      "military injured": set(two),
    };
    const byCivilians = ["civilians injured 50 + military injured 10 = all injured 60"];
    expect(says(gridWith(cells, { ...facts, "all killed": set(three) }))).toEqual(byCivilians);
    expect(
      says(gridWith(cells, { ...facts, "all total": set(three), "all killed": set(two) })),
    ).toEqual(byCivilians);
    expect(says(gridWith(cells, { ...facts, "all killed": set(two) }))).toEqual([
      "all total 80 − all killed 20 = all injured 60",
    ]);
  });

  it("is none where it comes to another number", () => {
    const facts = { "all injured": asked, "all total": set(one), "all killed": set(two) };
    expect(says(gridWith({ ...cells, "all killed": [21, 21] }, facts))).toEqual([]);
  });

  it("is named once where numbers only follow from each other", () => {
    const facts = { "all total": asked, "all killed": asked, "all injured": asked };
    const grid = gridWith(
      { "all total": [80, 80], "all killed": [20, 20], "all injured": [60, 60] },
      facts,
    );
    expect(says(grid).toSorted()).toEqual([
      "all killed 20 + all injured 60 = all total 80",
      "all total 80 − all injured 60 = all killed 20",
      "all total 80 − all killed 20 = all injured 60",
    ]);
  });
});
