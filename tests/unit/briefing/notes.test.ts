import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import assistance from "../../../data/assistance.json";
import briefing from "../../../data/briefing.json";
import returnFile from "../../../data/returns.json";
import { publishedRecord } from "../../support/publishedRecord.ts";

const slides = parseDataFile("briefing", briefing).rows;
const record = publishedRecord();
const returns = parseDataFile("returns", returnFile).rows;

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const datePattern = new RegExp(`(?:(\\d{1,2}) to )?(\\d{1,2}) (${months}) (\\d{4})`, "g");

function isoOf(day: string, month: string, year: string): string {
  const number = months.split("|").indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The days named in a text, and the text without them. */
function takeDays(text: string): { days: string[]; rest: string } {
  const days: string[] = [];
  const rest = text.replace(
    datePattern,
    (_whole, first, day: string, month: string, year: string) => {
      if (typeof first === "string") days.push(isoOf(first, month, year));
      days.push(isoOf(day, month, year));
      return "";
    },
  );
  return { days, rest };
}

const numbersOf = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersOf) : [];
};

/** What the notes write as "25 billion", or of a span that a row describes in words. */
const inAssistance = parseDataFile("assistance", assistance).rows.flatMap(({ amount, kind }) => [
  ...(amount === null ? [] : [amount, amount / 1e6, amount / 1e9]),
  ...(kind.match(/\d+(?= years)/g) ?? []).map(Number),
]);

/** Every number that a statement gives, the limits of the founding day, the amounts of assistance, and the years. */
const limits = record.count.at("2025-03-08");
const inRecord = new Set([
  ...record.statements.flatMap(({ total, killed, injured, civilian, military }) =>
    numbersOf([total, killed, injured, civilian, military]),
  ),
  ...numbersOf(limits.civilians.total),
  ...inAssistance,
  ...returns.map(({ people }) => people),
  ...record.activities.map(({ end }) => Number(end.slice(0, 4))),
]);
const daysInRecord = new Set([
  ...record.statements.flatMap(({ asOf, statedOn }) => [asOf, statedOn]),
  ...record.activities.flatMap(({ start, end }) => [start, end]),
  ...returns.map(({ asOf }) => asOf),
]);

describe("the notes of the published briefing", () => {
  it.each(slides.map(({ id, notes }) => [id, notes]))(
    "%s: numbers and days of the record",
    (_id, notes) => {
      const { days, rest } = takeDays(notes);
      expect(days.filter((day) => !daysInRecord.has(day))).toEqual([]);
      const numbers = (rest.match(/\d[\d,.]*\d|\d/g) ?? []).map((text) =>
        Number(text.replaceAll(",", "")),
      );
      expect(numbers.filter((number) => !inRecord.has(number))).toEqual([]);
    },
  );

  it("would notice a number or a day that nobody stated", () => {
    const { days, rest } = takeDays("From 6 to 9 March 2025 there were 3,830.");
    expect(days).toEqual(["2025-03-06", "2025-03-09"]);
    expect(daysInRecord.has("2025-03-09")).toBe(false);
    expect(rest).toContain("3,830");
    expect(inRecord.has(3830)).toBe(false);
  });

  it.each(slides.map(({ id, notes }) => [id, notes]))(
    "%s: two to five plain sentences",
    (_id, notes) => {
      const sentences = notes.split(/(?<=[.?!])\s+/).length;
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(sentences).toBeLessThanOrEqual(5);
      expect(notes).not.toMatch(
        /\b(deaths?|died|dead|fatalit\w+|because of|led to|caused by|thanks to|as a result)\b/i,
      );
    },
  );

  it("put no number into a title, where a changed period could contradict it", () => {
    expect(slides.filter(({ title }) => /\d/.test(title))).toEqual([]);
  });

  it("say whose wording 383 is", () => {
    const figure = slides.find(({ shows }) => shows === "figure");
    expect(figure?.notes).toMatch(/383 is what Azernews printed/);
    expect(figure?.notes).toMatch(/does not say that the delegation stated/);
  });
});
