import { describe, expect, it } from "vitest";
import { intervalsKnownOn } from "../../app/domain/intervals.ts";
import type { ActivityFilter } from "../../app/domain/activity.ts";
import { printFigure } from "../../app/domain/figure.ts";
import { type Period, type Preset, periodOf } from "../../app/domain/period.ts";
import { sourcesByDate } from "../../app/domain/sourcesByDate.ts";
import { activitySlideView } from "../../app/features/activity/activitySlideView.ts";
import { nearestVisits, visitIn, visitView } from "../../app/features/activity/visitView.ts";
import { splitsView } from "../../app/features/headline/splitsView.ts";
import { mattersOf } from "../../app/features/sources/disagreementGroups.ts";
import {
  disagreementsSlideView,
  mattersLeft,
  publishersInOrder,
} from "../../app/features/sources/disagreementsSlideView.ts";
import { sourcesSlideView } from "../../app/features/sources/sourcesSlideView.ts";
import { newestYearSource } from "../../app/features/impact/newestYearSource.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { type Words, textOf } from "../../app/i18n/pressable.ts";
import {
  publishedIntervals,
  publishedNotes,
  publishedRecord,
  publishedSources,
} from "../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);
/** The numbers of a sentence that can be pressed. */
const numbersIn = (words: Words) =>
  typeof words === "string"
    ? []
    : words.flatMap((piece) => (typeof piece === "string" ? [] : piece));
const numbersOf = (words: unknown) =>
  JSON.stringify(words)
    .replaceAll(/"asks":\{[^}]*\}/g, "")
    .replaceAll(/[^\d–+]+/g, " ")
    .trim();

describe("the visit's slide", () => {
  const view = (period: { from: string; to: string }, of = record) => {
    const fold = visitIn(of, period);
    return fold && visitView(fold, of, period, publishedSources, en);
  };

  it("has every meeting that the article names, those of one institution together", () => {
    const found = view(periodNamed("visit"));
    expect(found?.id).toBe("2025-03-brussels-visit");
    expect(found?.parts).toHaveLength(10);
    expect(found?.parts.flatMap(({ institution }) => institution ?? [])).toEqual([
      "Secretariat of the NATO Parliamentary Assembly",
      "Mission of Azerbaijan to NATO",
      "NATO Headquarters",
    ]);
    expect(found?.parts[0]?.with).toEqual([
      "Ruxandra Popa, Secretary General of the NATO Parliamentary Assembly",
    ]);
    expect(found?.parts.every(({ when }) => when === null)).toBe(true);
    expect(found?.partsHeading).toBe("10 meetings and other parts; no source dates them singly");
  });

  it("says the count that was known on its last day", () => {
    const found = view(periodNamed("visit"));
    expect(found?.known?.count).toMatchObject({
      figure: "383",
      asks: { kind: "count", day: "2025-03-08", known: "2025-03-08" },
    });
    expect(found?.knownWords).toContain("8 March 2025");
  });

  it("marks how the count was worded, and has the other number that was printed", () => {
    const found = view(periodNamed("visit"));
    expect(found?.mark).toEqual({
      text: "≠ worded “civilians”; at most 199 can be",
      place: "disagreement-s-2025-03-08-383",
    });
    expect(found?.alsoPrinted).toMatchObject([
      {
        text: "≠ 382 printed by Caliber.Az, very probably on the same visit",
        count: { figure: "382", asks: { kind: "statement", id: "s-undated-382" } },
      },
    ]);
    expect(view(periodNamed("2021"))).toMatchObject({ mark: null, alsoPrinted: [] });
  });

  it("counts no undated page as a source, except where there is no other", () => {
    const found = view(periodNamed("visit"));
    expect(found?.links.map(({ text }) => text)).toEqual([
      "Azernews, 8 March 2025",
      "Trend, 8 March 2025",
    ]);
    expect(found?.undatedLinks.map(({ text }) => text)).toEqual(["Caliber.Az, undated page"]);
    const only = { sources: ["caliber-az-2b7d8f"] };
    expect(sourcesByDate(only, publishedSources)).toEqual({ dated: only.sources, undated: [] });
  });

  it("prefers the founding visit, else the one of most parts, and counts the others", () => {
    expect(view(periodNamed("article"))?.id).toBe("2025-03-brussels-visit");
    expect(view(periodNamed("article"))?.others).toBe(7);
    expect(view(periodNamed("2021"))?.id).toBe("2021-12-14-aliyev-nato-hq");
  });

  it("has the nearest visits of a period without one", () => {
    const period = { from: "2024-05-01", to: "2024-05-03" };
    expect(view(period)).toBeNull();
    const { before, after } = nearestVisits(record, period);
    expect([before?.end, after?.start]).toEqual(["2021-12-14", "2024-06-12"]);
  });

  it("does not know of the visit before it was reported", () => {
    expect(view(periodNamed("visit"), publishedRecord("2025-03-01"))).toBeNull();
  });
});

describe("the slide of killed and injured", () => {
  it.each([
    ["article", "70 313", 0, "198–199 184–185", 1],
    ["record", "72 347", 0, "198–235 184–221", 37],
  ] as const)("has both bars with their bounds: %s", (preset, first, open, second, openToo) => {
    const { splits } = splitsView(record, periodNamed(preset), publishedSources, en);
    const figures = splits.map(({ bar }) => numbersOf(bar?.parts.map(({ figure }) => figure)));
    expect(figures).toEqual([first, second]);
    expect(splits.map(({ bar }) => bar?.open)).toEqual([open, openToo]);
  });

  it("makes both bars as long as the count", () => {
    for (const preset of ["article", "record", "2022", "2023", "2024", "visit"] as const) {
      const period = periodNamed(preset);
      const { total } = record.count.at(period.to).all;
      for (const { bar } of splitsView(record, period, publishedSources, en).splits) {
        if (bar === null) continue;
        const sum = bar.open + bar.parts[0].least + bar.parts[1].least;
        expect([preset, sum]).toEqual([preset, total.high ?? total.low]);
      }
    }
  });

  it("says “not stated” where no split is known", () => {
    const { splits } = splitsView(
      record,
      { from: "2020-11-10", to: "2020-11-20" },
      publishedSources,
      en,
    );
    expect(splits.map(({ bar, notStated }) => bar ?? notStated)).toEqual([
      "Killed and injured: not stated",
      "Civilians and military: not stated",
    ]);
  });
});

describe("the activity's slide", () => {
  const all = { kind: null, mineActionOnly: false };
  const slide = (period: Period, filter: ActivityFilter = all) =>
    activitySlideView(record, period, filter, publishedSources, en);
  const sumOf = (view: ReturnType<typeof slide>) =>
    view.byLane.reduce((sum, { count }) => sum + (Number(count) || 0), 0);

  it("counts by lane what it counts in all, and lists what is about mine action, newest first", () => {
    const view = slide(periodNamed("article"));
    expect([view.total, sumOf(view)]).toEqual(["112", 112]);
    expect(view.lines[0]?.title).toContain("working visit to Brussels");
    expect(view.lines).toHaveLength(91);
    expect(view.more(91 - 9)).toBe("and 82 more about mine action; 21 on other subjects");
    expect(view.more(0)).toBe("21 on other subjects");
    expect(view.publishers).toMatch(/^Publishers: Azernews, Trend, .+ and \d+ others$/);
  });

  it("narrows to the kind and the topic that the view asks for, and says so", () => {
    const kind = "visit";
    const visits = slide(periodNamed("article"), { ...all, kind });
    const left = Number(visits.total);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(112);
    expect(visits.lines).toHaveLength(left);
    expect(sumOf(visits)).toBe(left);
    expect(visits.summary).toContain(`${left} of 112 match: Visit`);
    const isVisit = (id: string) =>
      record.activities.some((one) => (one.id === id || one.parent === id) && one.kind === kind);
    expect(visits.lines.every(({ id }) => isVisit(id))).toBe(true);
    const about = slide(periodNamed("article"), { kind: null, mineActionOnly: true });
    expect(about.total).toBe("91");
    expect(about.summary).toContain("91 of 112 match: only about mine action");
    expect(about.more(2)).toBe("and 2 more");
  });

  it("says so where nothing matches, with the nearest that does", () => {
    const { counted, none } = slide(
      { from: "2025-03-06", to: "2025-03-08" },
      { ...all, kind: "transfer" },
    );
    expect(counted).toBe(0);
    expect(none.said).toBe("The only activity of the period does not match: Transfer.");
    expect(none.nearest.before?.kind).toBe("transfer");
  });

  it("finds the count in a title that was stated on the activity", () => {
    const { lines } = slide(periodNamed("record"));
    const line = lines.find(({ title }) => title.includes("409 mine casualties"));
    expect(line?.count).toMatchObject({ figure: "409", asks: { kind: "statement" } });
    expect(`${line?.count?.before}409${line?.count?.after}`).toBe(line?.title);
    expect(lines.filter(({ count }) => count !== null)).toHaveLength(1);
  });

  it("lists all where nothing is about mine action", () => {
    const { lines, counted, more } = slide({ from: "2020-11-10", to: "2020-11-30" });
    expect(lines).toHaveLength(counted);
    expect(more(0)).not.toContain("other subjects");
  });

  it("has nothing for a period without activity", () => {
    const period = { from: "2019-01-01", to: "2019-01-03" };
    expect(slide(period)).toMatchObject({ counted: 0, lines: [], publishers: null });
  });
});

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

describe("the years' slide", () => {
  it("names by whom the counts of the newest year were given, and its last publication", () => {
    expect(newestYearSource(record, periodNamed("record"), publishedSources, en)).toMatchObject({
      words:
        "Counts of 2026 by the Prosecutor General's Office and by the Ministry of Foreign Affairs. Latest:",
      links: [{ text: "1news.az, 13 March 2026" }],
    });
    const { words } = newestYearSource(record, periodNamed("2023"), publishedSources, en) ?? {};
    expect(words).toMatch(/^Counts of 2023 by .+, by .+ and \d+ others\. Latest:$/);
    const early = { from: "2020-11-10", to: "2020-11-20" };
    expect(newestYearSource(record, early, publishedSources, en)).toBeNull();
  });
});

describe("the sources' slide", () => {
  it("names what each publication stands behind, whose it is, and all that the page lists", () => {
    const { lines, all } = sourcesSlideView(record, periodNamed("article"), publishedSources, en);
    const said = lines.map(({ publication, uses, speaker }) => [
      publication,
      textOf(uses),
      speaker,
    ]);
    expect(said).toEqual([
      [
        "Azernews, 8 March 2025",
        "383, the count on 8 March 2025; the visit of 6–8 March 2025",
        "Given by Azernews, in its report on the delegation's visit",
      ],
      [
        "1news.az, 13 March 2026",
        "419, the latest count found",
        "Given by the Ministry of Foreign Affairs",
      ],
      [
        "Report, 11 November 2024",
        "198 civilians and 184 military, the split of 11 November 2024",
        "Given by the Assistant to the President, H. Hajiyev",
      ],
      ["Trend, 8 March 2025", "The visit of 6–8 March 2025", null],
      [
        "Caliber.Az, undated page",
        "382, printed in a report on very probably the visit of 6–8 March 2025",
        "Given by Caliber.Az, in the background of a report",
      ],
    ]);
    expect(all).toBe(publishedSources.size);
  });

  it("lets every count be asked how it is known", () => {
    const { lines } = sourcesSlideView(record, periodNamed("article"), publishedSources, en);
    const asked = lines.flatMap(({ uses }) => numbersIn(uses).map(({ asks }) => printFigure(asks)));
    expect(asked).toEqual([
      "count.all.total.2025-03-08",
      `statement.${record.latest?.id}`,
      "statement.s-2024-11-11-382",
      "statement.s-2024-11-11-382",
      "statement.s-undated-382",
    ]);
  });

  it("has no line while the list of sources is loading", () => {
    expect(sourcesSlideView(record, periodNamed("article"), new Map(), en).lines).toEqual([]);
  });
});
