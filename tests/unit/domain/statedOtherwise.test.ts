import { describe, expect, it } from "vitest";
import type { Interval } from "../../../app/contract/interval.ts";
import { agreeingIntervals } from "../../../app/domain/agreeingIntervals.ts";
import { countOf } from "../../../app/domain/count.ts";
import { statedOtherwise } from "../../../app/domain/statedOtherwise.ts";
import { aStatement, anInterval } from "../../../mocks/makers.ts";

describe("what somebody stated for the very days where the counts allow only another number", () => {
  // In 2024 41 people: 5 killed, 36 injured.
  const count = countOf([
    aStatement({ asOf: "2023-12-31", total: 341, killed: 65, injured: 276 }),
    aStatement({ asOf: "2024-12-31", total: 382, killed: 70, injured: 312 }),
  ]);
  const said = (...intervals: Interval[]) => {
    const found = statedOtherwise(intervals, count, { from: "2024-01-01", to: "2024-12-31" });
    return Object.entries(found).map(([measure, item]) =>
      item === null ? measure : `${measure}: ${item.interval.id} ${item.value}`,
    );
  };
  const year = (id: string, facts: Partial<Interval>) => anInterval({ id, total: 41, ...facts });

  it.each<[string, Interval[], string[]]>([
    ["is nothing where nobody stated anything", [], ["total", "killed", "injured"]],
    ["is nothing that the counts allow", [year("a", {})], ["total", "killed", "injured"]],
    [
      "is named for the measure that is another",
      [year("a", { killed: 6 })],
      ["total", "killed: a 6", "injured"],
    ],
    [
      "is the first for each measure",
      [year("a", { injured: 36 }), year("b", { total: 58, injured: 30 }), year("c", { total: 59 })],
      ["total: b 58", "killed", "injured: b 30"],
    ],
    [
      "is not what was stated for other days",
      [year("a", { start: "2024-01-02", total: 58 }), year("b", { end: "2024-12-30", total: 58 })],
      ["total", "killed", "injured"],
    ],
    ["may be nobody", [year("a", { total: 0 })], ["total: a 0", "killed", "injured"]],
  ])("%s", (_, intervals, expected) => {
    expect(said(...intervals)).toEqual(expected);
  });
});

describe("days for which several offices gave the very same figures", () => {
  const by = (speaker: string, facts: Partial<Interval> = {}) => anInterval({ speaker, ...facts });
  const year = { start: "2024-01-01", end: "2024-12-31" };

  it.each<[string, Interval[], readonly string[]]>([
    ["name the offices, not the persons", [by("One, A. Person"), by("Two , B")], ["One", "Two"]],
    ["need two offices", [by("One, A. Person"), by("One, B. Person")], []],
    ["name each office once", [by("One"), by("Two"), by("One")], ["One", "Two"]],
    ["need a figure", [by("One", { total: null }), by("Two", { total: null })], []],
    [
      "need one figure, of whichever measure",
      [by("One", { total: null, killed: 5 }), by("Two", { total: null, killed: 5 })],
      ["One", "Two"],
    ],
    ["need the same total", [by("One"), by("Two", { total: 51 })], []],
    ["need the same people killed", [by("One", { killed: 1 }), by("Two", { killed: 2 })], []],
    ["need the same people injured", [by("One", { injured: 1 }), by("Two")], []],
    ["need the same numbers", [by("One", { total: 50, killed: 1 }), by("Two", { total: 501 })], []],
    ["need the same first day", [by("One"), by("Two", { start: "2024-01-02" })], []],
    ["need the same last day", [by("One"), by("Two", { end: "2024-12-30" })], []],
  ])("%s", (_, intervals, offices) => {
    expect(agreeingIntervals(intervals)).toEqual(
      offices.length === 0 ? [] : [{ ...year, offices }],
    );
  });
});
