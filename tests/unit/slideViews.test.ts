import { describe, expect, it } from "vitest";
import { intervalsKnownOn } from "../../app/domain/intervals.ts";
import { type Preset, periodOf } from "../../app/domain/period.ts";
import { activitySlideView } from "../../app/features/activity/activitySlideView.ts";
import { nearestVisits, visitIn, visitView } from "../../app/features/activity/visitView.ts";
import { splitsView } from "../../app/features/headline/splitsView.ts";
import { mattersOf } from "../../app/features/sources/disagreementGroups.ts";
import {
  disagreementsSlideView,
  mattersLeft,
} from "../../app/features/sources/disagreementsSlideView.ts";
import { sourcesSlideView } from "../../app/features/sources/sourcesSlideView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import {
  publishedIntervals,
  publishedNotes,
  publishedRecord,
  publishedSources,
} from "../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);
const textOf = (words: unknown) =>
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
    const figures = splits.map(({ bar }) => textOf(bar?.parts.map(({ figure }) => figure)));
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
  it("counts by lane what it counts in all, and lists what is about mine action, newest first", () => {
    const view = activitySlideView(record, periodNamed("article"), en);
    const sum = view.byLane.reduce((all, { count }) => all + Number(count), 0);
    expect([view.total, sum]).toEqual(["112", 112]);
    expect(view.lines[0]?.title).toContain("working visit to Brussels");
    expect(view.lines).toHaveLength(91);
    expect(view.more(91 - 9)).toBe("and 82 more about mine action; 21 on other subjects");
    expect(view.more(0)).toBe("21 on other subjects");
  });

  it("lists all where nothing is about mine action", () => {
    const period = { from: "2020-11-10", to: "2020-11-30" };
    const { lines, counted, more } = activitySlideView(record, period, en);
    expect(lines).toHaveLength(counted);
    expect(more(0)).not.toContain("other subjects");
  });

  it("has nothing for a period without activity", () => {
    const period = { from: "2019-01-01", to: "2019-01-03" };
    expect(activitySlideView(record, period, en)).toMatchObject({ counted: 0, lines: [] });
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

  it("begins with what is said of the period's last count, each with an answer", () => {
    const [first, second] = entries("article");
    expect(first?.title).toBe("383 worded as civilians, 8 March 2025");
    expect(first?.answer.join(" ")).toContain("at most 199 of the 383 can be");
    expect(second?.title).toContain("382 and 383");
    for (const { title, answer } of entries("record")) {
      expect(title).not.toBe("");
      expect(answer.join("")).not.toBe("");
    }
  });

  it("says exactly how many matters have no entry yet", () => {
    const all = entries("article");
    expect(mattersLeft(all, all.length)).toBe(0);
    expect(mattersLeft(all, 2)).toBe(mattersLeft(all, 0) - 1);
  });
});

describe("the sources' slide", () => {
  it("names what each publication stands behind, whose it is, and all that the page lists", () => {
    const { lines, all } = sourcesSlideView(record, periodNamed("article"), publishedSources, en);
    expect(lines[0]).toMatchObject({
      uses: "383, the count on 8 March 2025; the visit of 6–8 March 2025",
      publication: "Azernews, 8 March 2025",
      address: "azernews.az/nation/238768.html",
    });
    expect(lines.map(({ uses }) => uses)).toContain("419, the latest count found");
    expect(lines.every(({ address }) => address.length <= 60)).toBe(true);
    expect(all).toBe(publishedSources.size);
  });

  it("has no line while the list of sources is loading", () => {
    expect(sourcesSlideView(record, periodNamed("article"), new Map(), en).lines).toEqual([]);
  });
});
