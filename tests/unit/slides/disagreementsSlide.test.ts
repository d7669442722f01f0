import { describe, expect, it } from "vitest";
import { intervalsKnownOn } from "../../../app/domain/intervals.ts";
import { printFigure } from "../../../app/domain/figure.ts";
import { type Preset, periodOf } from "../../../app/domain/period.ts";
import { mattersOf } from "../../../app/features/sources/disagreementGroups.ts";
import {
  disagreementsSlideView,
  mattersLeft,
  publishersInOrder,
} from "../../../app/features/sources/disagreementsSlideView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { type Words, textOf } from "../../../app/i18n/pressable.ts";
import {
  publishedIntervals,
  publishedNotes,
  publishedRecord,
  publishedSources,
} from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);
/** The numbers of a sentence that can be pressed. */
const numbersIn = (words: Words) =>
  typeof words === "string"
    ? []
    : words.flatMap((piece) => (typeof piece === "string" ? [] : piece));

describe("the slide of disagreements", () => {
  const matters = mattersOf(
    record,
    intervalsKnownOn(publishedIntervals, null, publishedSources),
    publishedNotes,
  );
  const entries = (preset: Preset) =>
    disagreementsSlideView(matters, record, periodNamed(preset), en);

  it.each(["article", "record", "visit"] as const)(
    "begins with the founding visit, each matter with an answer: %s",
    (preset) => {
      const [first, second] = entries(preset).map((entry) => ({
        title: textOf(entry.title),
        answer: textOf(entry.answer),
      }));
      expect(first?.title).toBe("383 worded as civilians, 8 March 2025");
      expect(first?.answer).toContain("at most 199 of the 383 can be");
      expect(second?.title).toBe("382 and 383 in reports on one visit, 6–8 March 2025");
      expect(second?.answer).toContain("382 by Caliber.Az, in the background of a report");
      for (const { title, answer } of entries(preset)) {
        expect(textOf(title)).not.toBe("");
        expect(textOf(answer)).not.toBe("");
      }
    },
  );

  it.each([
    ["2021-05-01", "2021-12-06"],
    ["2023-01-01", "2023-03-31"],
    ["2024-01-01", "2024-04-24"],
  ])("begins with the period's last count where the visit is outside it: %s–%s", (from, to) => {
    const [first] = disagreementsSlideView(matters, record, { from, to }, en);
    const { lowBy, highBy } = record.count.at(to).all.total;
    const ends = [...lowBy, ...highBy].map(({ id }) => id);
    const matter = matters.find(({ id }) => id === first?.matter);
    expect(matter?.group?.statements.some(({ id }) => ends.includes(id))).toBe(true);
  });

  it("has no casualty count that cannot be pressed in what it computes", () => {
    const days =
      /\d{1,2}(–\d{1,2})? (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?|\d{4}/g;
    const isComputed = new Set(
      matters.filter(({ notes }) => notes.length === 0).map(({ id }) => id),
    );
    const computed = entries("record").filter(({ matter }) => isComputed.has(matter));
    expect(computed.length).toBeGreaterThan(10);
    for (const { title, answer } of computed) {
      const plainText = [title, answer]
        .flatMap((words) => (typeof words === "string" ? [words] : words))
        .filter((piece) => typeof piece === "string")
        .map((piece) => piece.replaceAll(/\p{L}[\p{L}.]*\d+/gu, "").replaceAll(days, ""))
        .join(" ");
      expect(plainText).not.toMatch(/\d/);
    }
  });

  it("asks for the statement that gives a number, and for a limit by its day", () => {
    const [wording, visit] = entries("record");
    const asked = (words: Words = "") =>
      numbersIn(words).map(({ text, asks }) => `${text} ${printFigure(asks)}`);
    expect(asked(wording?.answer)).toEqual([
      "383 statement.s-2025-03-08-383",
      "382 statement.s-2024-11-11-382",
      "198 statement.s-2024-11-11-382",
      "184 statement.s-2024-11-11-382",
      "199 count.civilians.total.2025-03-08",
      "383 statement.s-2025-03-08-383",
    ]);
    expect(asked(visit?.title)).toEqual([
      "382 statement.s-undated-382",
      "383 statement.s-2025-03-08-383",
    ]);
  });

  it("names one speaker of two numbers once", () => {
    const entry = entries("record").find(({ title }) => textOf(title).startsWith("356 or 365"));
    expect(entry && textOf(entry.answer)).toContain(
      "are 356 and 365, both by the Assistant to the President, H. Hajiyev.",
    );
  });

  it("names the publishers, those of the visit first", () => {
    const all = entries("record");
    expect(publishersInOrder(all, publishedSources, en)).toMatch(
      /^Publishers: (Azernews, Caliber\.Az|Caliber\.Az, Azernews), .+ and \d+ others$/,
    );
    expect(publishersInOrder(all, new Map(), en)).toBeNull();
  });

  it("says exactly how many matters have no entry yet", () => {
    const all = entries("article");
    expect(mattersLeft(all, all.length)).toBe(0);
    expect(mattersLeft(all, 2)).toBe(mattersLeft(all, 0) - 1);
  });
});
