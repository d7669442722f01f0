import { describe, expect, it } from "vitest";
import { statementsOf, unrepeated } from "../../../app/domain/disagreementRows.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { disputesOf } from "../../../app/domain/disputesOf.ts";
import { figuresOf, measures, populations } from "../../../app/domain/measures.ts";
import { challengeView, inLikelihood } from "../../../app/features/sources/challengeView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import {
  publishedIntervals,
  publishedRecord,
  publishedSources,
} from "../../support/publishedRecord.ts";

const record = publishedRecord();
const found = unrepeated(disagreementsOf(record, publishedIntervals));
const said = (item: ComputedDisagreement) => challengeView(item, en);
const about = (kind: ComputedDisagreement["kind"], id: string) => {
  const item = found.find(
    (one) => one.kind === kind && statementsOf(one).some((row) => row.id === id),
  );
  if (item === undefined) throw new Error(`nothing of the kind ${kind} is about ${id}`);
  return said(item);
};

describe("what may be asked, and the answer", () => {
  it("383: a count worded as civilians", () => {
    expect(about("wording", "s-2025-03-08-383")).toMatchObject({
      asked: "Does the figure of 383 count civilians only?",
      answer: [
        "The figure of 383 counts people killed or injured, civilians and military together.",
        "It was worded as “civilians” by Azernews, in its report on the delegation's visit, on 8 March 2025.",
        "The last published split, of 382 on 11 November 2024, has 198 civilians and 184 military; even if everybody counted since were a civilian, at most 199 of the 383 can be.",
      ],
    });
  });

  it("a wording that other counts contradict", () => {
    expect(about("wording", "s-2021-04-20-100").answer.at(-1)).toBe(
      "The counts that tell civilians from military, to 11 August 2021, leave room for 59 civilians at most.",
    );
  });

  it("two reports on one visit", () => {
    expect(about("one-visit", "s-2025-03-08-383")).toMatchInlineSnapshot(`
      {
        "answer": [
          "Reports on one visit (“Azerbaijan's delegation to the NATO Parliamentary Assembly makes a working visit to Brussels”, 6–8 March 2025) print different counts: 382 by Caliber.Az, in the background of a report and 383 by Azernews, in its report on the delegation's visit.",
          "The report that prints 382 leaves open which visit it is about; very probably it is this one.",
          "Neither is preferred here: each stands as it was published.",
        ],
        "asked": "Why do reports on one visit print 382 and 383?",
        "id": "one-visit s-undated-382 s-2025-03-08-383",
      }
    `);
  });

  it("two counts for one day", () => {
    expect(about("same-day", "s-2023-04-04-289")).toMatchInlineSnapshot(`
      {
        "answer": [
          "For 4 April 2023 the published counts of people killed or injured are 288 by the Ministry of Foreign Affairs, A. Hajizada and 289 by the Ombudsman, citing the Mine Action Agency (ANAMA).",
          "Not every one of them states its day; where the day of publication stands in, the count may be older.",
          "Neither is preferred here: each stands as it was published.",
        ],
        "asked": "Which is right for 4 April 2023: 288 or 289?",
        "id": "same-day s-2023-04-04-288 s-2023-04-04-289",
      }
    `);
  });

  it("a count that fell", () => {
    expect(about("fell", "s-2023-06-16-304")).toMatchInlineSnapshot(`
      {
        "answer": [
          "To 16 June 2023, 304 people killed or injured were reported by the Ministry of Foreign Affairs, E. Isgandarov, Ambassador-at-Large.",
          "After that the count was 303 to 13 July 2023 and 18 August 2023, by the Ministry of Foreign Affairs and by a speaker who is not named.",
          "A cumulative count cannot fall, so these cannot all be right; each stands as it was published.",
        ],
        "asked": "How can a count fall from 304 to 303?",
        "id": "fell s-2023-06-16-304 s-2023-07-13-303 s-2023-08-18-303 total",
      }
    `);
  });

  it("parts that do not add up", () => {
    expect(about("parts", "s-2024-04-24-365")).toMatchInlineSnapshot(`
      {
        "answer": [
          "A total of 365 was published by the Assistant to the President, H. Hajiyev; its own parts, 65 killed and 291 injured, add up to 356.",
          "Both cannot be right; the statement stands as it was published, with a mark.",
        ],
        "asked": "Why do the parts of 365 not add up to it?",
        "id": "parts s-2024-04-24-365",
      }
    `);
  });

  it("counts that cross", () => {
    expect(about("span", "s-2021-03-17")).toMatchInlineSnapshot(`
      {
        "answer": [
          "From 17 March 2021 to 4 April 2021 the statements give 30 and 31 civilians killed or injured: a cumulative count cannot fall, so both cannot be true.",
          "Neither is preferred here: each stands as it was published.",
        ],
        "asked": "Why 30 or 31 civilians killed or injured, 17 March – 4 April 2021?",
        "id": "span s-2021-03-19 s-2021-03-17 s-2021-04-04-105 civilians total 2021-03-17",
      }
    `);
  });

  it("a stated figure that the counts do not allow", () => {
    const item = found.find(({ kind }) => kind === "interval");
    expect(item && said(item)).toMatchInlineSnapshot(`
      {
        "answer": [
          "Azerbaijan Campaign Against Landmines (non-governmental) gave 97 people killed or injured for 1 January – 30 November 2021; the cumulative counts before and after it allow between 99 and 156.",
          "The limits rest in part on publication dates.",
          "Both stand as they were published.",
        ],
        "asked": "Why does the figure of Azerbaijan Campaign Against Landmines (non-governmental) for 1 January – 30 November 2021 differ from the counts?",
        "id": "interval i-2021-01-01-2",
      }
    `);
  });

  it("has two to five sentences for each, and a question", () => {
    for (const item of found) {
      const { asked, answer } = said(item);
      expect(asked).toMatch(/^[A-Z].*\?$/);
      expect(answer.length).toBeGreaterThanOrEqual(2);
      expect(answer.length).toBeLessThanOrEqual(5);
      for (const sentence of answer) expect(sentence).toMatch(/^[A-Z0-9“].*[.]$/);
    }
  });

  it("is told apart from every other", () => {
    const ids = found.map((item) => said(item).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names no number that is not in its statements, or follows from them", () => {
    for (const item of found) {
      const { asked, answer } = said(item);
      const words = [asked, ...answer].join(" ");
      // Days are no numbers of people.
      const numbers = words
        .replace(/“[^”]*”/g, "")
        .replace(/\d{1,2}( [A-Z][a-z]+)?( \d{4})? ?[–-] ?\d{1,2} [A-Z][a-z]+ \d{4}/g, "")
        .replace(/\d{1,2} [A-Z][a-z]+( \d{4})?/g, "")
        .match(/(?<![\p{L}\d])\d[\d,]*/gu);
      const allowed = allowedBy(item);
      for (const text of numbers ?? [])
        expect(allowed, `${text} in: ${words}`).toContain(Number(text.replaceAll(",", "")));
    }
  });

  it("puts wordings first", () => {
    expect(inLikelihood(found.toReversed())[0]?.kind).toBe("wording");
  });
});

/** Every number of the statements, their sums and differences, and what was computed from them. */
function allowedBy(item: ComputedDisagreement): readonly number[] {
  if (item.kind === "interval") {
    const { interval, bounds } = item;
    return measures
      .flatMap((measure) => [interval[measure], bounds[measure].low, bounds[measure].high])
      .filter((value) => value !== null);
  }
  const rows = [...statementsOf(item), ...(item.kind === "wording" ? item.limitedBy : [])];
  const printed = rows.flatMap((row) =>
    populations.flatMap((population) =>
      measures.flatMap((measure) => figuresOf(row)[population][measure] ?? []),
    ),
  );
  const derived = printed.flatMap((a) => printed.flatMap((b) => [a + b, a - b]));
  const computed = item.kind === "wording" ? [item.atMost] : [];
  return [...printed, ...derived, ...computed];
}

describe("the disagreements that touch the numbers of a slide", () => {
  it("are each found once, those of the first number first", () => {
    const count = (day: string) =>
      ({ kind: "count", population: "all", measure: "total", day, known: null }) as const;
    const figures = [count("2025-03-08"), count("2023-04-04"), count("2025-03-08")];
    const items = disputesOf(figures, record, publishedIntervals, publishedSources);
    expect(items[0]).toMatchObject({ kind: "wording", total: 383 });
    expect(items.map((item) => said(item).id)).toEqual([
      ...new Set(items.map((item) => said(item).id)),
    ]);
    expect(items.some(({ kind }) => kind === "same-day")).toBe(true);
  });

  it("are none where nothing is contested", () => {
    const figure = { kind: "statement", id: "s-2024-11-11-382" } as const;
    expect(disputesOf([figure], record, [], publishedSources)).toEqual([]);
    expect(disputesOf([], record, publishedIntervals, publishedSources)).toEqual([]);
  });
});
