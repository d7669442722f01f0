import { describe, expect, it } from "vitest";
import { publishedRecord, publishedSources } from "../support/publishedRecord.ts";
import { recordOf } from "../../app/domain/record.ts";
import { chosenIn } from "../../app/features/activity/activityList.ts";
import { knownThatDay } from "../../app/features/activity/knownThatDay.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { anActivity, aSource, aStatement } from "../../mocks/makers.ts";

const record = publishedRecord();
const sources = publishedSources;

const visitId = "2025-03-brussels-visit";

/** What the published record says with the activity chosen. */
function published(id: string) {
  const chosen = chosenIn(record.folded, id);
  if (!chosen) throw new Error(`${id} is not in the record`);
  return knownThatDay(chosen, record, sources, en);
}

/** A small record in which one activity, of 2024-02-10 unless told, is chosen. */
function small(
  counts: Parameters<typeof aStatement>[0][],
  facts: Parameters<typeof anActivity>[0] = {},
) {
  const activity = anActivity({ id: "chosen", start: "2024-02-10", ...facts });
  const sourcesById = new Map([["a-source", aSource()] as const]);
  const made = recordOf(counts.map(aStatement), [activity], null, sourcesById);
  const chosen = chosenIn(made.folded, "chosen");
  if (!chosen) throw new Error("not in the record");
  return knownThatDay(chosen, made, sourcesById, en);
}

const textsOf = ({ lines }: ReturnType<typeof knownThatDay>) => lines.map(({ text }) => text);

describe("the count known that day", () => {
  it("says what had been stated on the first and the last day of the visit to Brussels", () => {
    const words = published(visitId);
    expect(textsOf(words)).toEqual([
      "6 March 2025: 383 had been stated by then (counting to 21 February 2025; Ministry of Foreign Affairs)",
      "8 March 2025: 383 had been stated by then (counting to 8 March 2025, the day of publication; Azernews, in its report on the delegation's visit)",
    ]);
    expect(words.lines.every(({ links }) => links.length > 0)).toBe(true);
    expect(words.notes).toContain("Some dates are taken from the date of the source.");
  });

  it("gives the figure reported in connection with the visit, and marks its wording", () => {
    const { reported } = published(visitId);
    expect(reported?.text).toMatch(
      /^Reported in connection with it: 383 people killed or injured\./,
    );
    expect(reported?.count).toMatchObject({
      before: "Reported in connection with it: ",
      figure: "383",
      asks: { kind: "statement", id: "s-2025-03-08-383" },
    });
    expect(reported?.mark).toBe("≠ worded “civilians”");
    expect(reported?.links.map(({ text }) => text)).toEqual(["Azernews, 8 March 2025"]);
  });

  it("gives a part the last of its possible days, and the visit's figure as the visit's", () => {
    const words = published("2025-03-brussels-m9-mine-action");
    expect(textsOf(words)).toHaveLength(1);
    expect(words.reported?.text).toMatch(
      /^Reported in connection with the activity that it belongs to: 383/,
    );
    expect(words.notes.at(-1)).toMatch(/not dated exactly/);
  });

  it("does not change when looking back from a later day", () => {
    const firstLines = (known: string | null) => {
      const then = recordOf(record.statements, record.activities, known, sources);
      return then.folded
        .filter(({ activity }) => activity.end <= "2023-12-31")
        .map((fold) => knownThatDay({ fold, activity: fold.activity }, then, sources, en))
        .map(({ lines }) => lines[0]?.text);
    };
    const lastReport = "2026-12-31";
    expect(firstLines("2025-12-31").length).toBeGreaterThan(50);
    expect(firstLines(lastReport)).toEqual(firstLines(null));
    expect(firstLines(null)).toEqual(expect.arrayContaining(firstLines("2025-12-31")));
  });

  it("uses no word of cause for any activity", () => {
    for (const { activity } of record.folded) {
      const { lines, reported, notes } = published(activity.id);
      const said = [...lines.map(({ text }) => text), reported?.text ?? "", ...notes].join(" ");
      expect(said).not.toMatch(/because|due to|thanks to|led to|caused|result/i);
    }
  });

  it("leaves out what was stated later, and says what is known now where that differs", () => {
    const words = small([
      { asOf: "2024-01-27", total: 382 },
      { asOf: "2024-02-05", statedOn: "2024-03-01", total: 383 },
    ]);
    expect(textsOf(words)).toEqual([
      "10 February 2024: 382 had been stated by then (counting to 27 January 2024; A speaker)",
      "By all statements known now: at least 383",
    ]);
    expect(words.notes).not.toContain("Some dates are taken from the date of the source.");
  });

  it("says “at least” where that was the statement, and neither figure alone where two contradict", () => {
    expect(textsOf(small([{ asOf: "2024-01-05", total: 300, precision: "at-least" }]))).toEqual([
      "10 February 2024: at least 300 had been stated by then (counting to 5 January 2024; A speaker)",
    ]);
    const [both] = textsOf(
      small([
        { asOf: "2024-02-10", total: 303 },
        { asOf: "2024-01-05", total: 304 },
      ]),
    );
    expect(both).toMatch(
      /^10 February 2024: 303 or 304 had been stated by then \(303 .*; 304 .*\)$/,
    );
  });

  it("says that nothing had been stated, or that counting had not begun", () => {
    expect(textsOf(small([]))).toEqual(["10 February 2024: no count had been stated by then"]);
    expect(textsOf(small([], { start: "2020-10-01" }))).toEqual([
      "1 October 2020: counting starts on 10 November 2020",
    ]);
  });

  it("says that a date is the source's where the statement is not dated", () => {
    const { notes } = small([{ asOf: "2024-01-05", statedOn: null, total: 300 }]);
    expect(notes).toContain("Some dates are taken from the date of the source.");
  });
});
