import { describe, expect, it } from "vitest";
import { factWords } from "../../app/features/answer/fact/factWords.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { aContamination, anAssistance } from "../../mocks/impactMakers.ts";

describe("the answer of an amount", () => {
  const sentence = (facts: Parameters<typeof anAssistance>[0]) =>
    factWords(
      { kind: "fact", file: "assistance", id: "a", field: "amount" },
      anAssistance({ id: "a", donor: "France", recipient: "demining", ...facts }),
      en,
    )?.sentence;

  it("names the time that a plan or a yearly amount covers, and no day as of which it holds", () => {
    expect(
      sentence({
        asOf: "2026-01-01",
        span: "the year 2026",
        nature: "planned",
        kind: "Budget plan",
      }),
    ).toBe("from France for demining, for the year 2026");
  });

  it("names the day where nothing else is stated", () => {
    expect(sentence({ asOf: "2024-07-05", span: null })).toBe(
      "from France for demining, as of 5 July 2024",
    );
    expect(sentence({ asOf: null, span: null })).toBe(
      "from France for demining, on a day that is not stated",
    );
  });
});

describe("the answer of contaminated land", () => {
  it.each([
    ["about", "about 9,000 hectares", []],
    ["at most", "at most 9,000 hectares", []],
    ["more than, plan for 2026", "more than 9,000 hectares", ["The source says: plan for 2026."]],
    ["preliminary", "9,000 hectares", ["The source says: preliminary."]],
    [null, "9,000 hectares", []],
  ])(
    "has the source's words before the number where they belong there: %s",
    (qualifier, figure, said) => {
      const words = factWords(
        { kind: "fact", file: "contamination", id: "a", field: "value" },
        aContamination({ id: "a", value: 9000, qualifier }),
        en,
      );
      expect(words?.figure).toBe(figure);
      expect(words?.counted.filter((line) => line.startsWith("The source says"))).toEqual(said);
    },
  );
});
