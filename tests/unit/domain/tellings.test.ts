import { describe, expect, it } from "vitest";
import { isToldByAnother, statedDay, tellingsOf } from "../../../app/domain/tellings.ts";
import { anAssistance } from "../../../mocks/impactMakers.ts";

const listed = (id: string, donor: string, facts = {}) =>
  anAssistance({ id, donor, speaker: "An ambassador", asOf: "2024-05-03", ...facts });

describe("who told of an amount", () => {
  it("is said once for what one speaker listed on one day, in the place of the first", () => {
    const tellings = tellingsOf([
      anAssistance({ id: "own", donor: "A", speaker: "A", asOf: "2024-05-03" }),
      listed("one", "B"),
      listed("later", "B", { asOf: "2024-05-04" }),
      listed("two", "C"),
      anAssistance({ id: "own-too", donor: "A", speaker: "A", asOf: "2024-05-03" }),
    ]);
    expect(tellings.map(({ told, rows }) => [told, rows.map(({ id }) => id)])).toEqual([
      [null, ["own"]],
      [{ speaker: "An ambassador", on: "2024-05-03" }, ["one", "two"]],
      [null, ["later"]],
      [null, ["own-too"]],
    ]);
  });

  it("is not said of an office of the donor's own", () => {
    const ofUnion = { donor: "European Union", speaker: "Delegation of the European Union" };
    expect(isToldByAnother(anAssistance(ofUnion))).toBe(false);
    expect(isToldByAnother(anAssistance({ ...ofUnion, donor: "France" }))).toBe(true);
  });

  it.each([
    [
      "the day on which it was said",
      { statedOn: "2022-05-25", span: "the year 2021" },
      "2022-05-25",
    ],
    ["the row's day, which is that of the statement", {}, "2024-01-01"],
    ["no day where that is the end of the time it covers", { span: "the year 2023" }, null],
  ])("%s", (_what, facts, day) => {
    expect(statedDay(anAssistance(facts))).toBe(day);
  });
});
