import { describe, expect, it } from "vitest";
import { type Preset, periodOf } from "../../../app/domain/period.ts";
import { sourcesByDate } from "../../../app/domain/sourcesByDate.ts";
import { nearestVisits, visitIn, visitView } from "../../../app/features/activity/visitView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);

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
