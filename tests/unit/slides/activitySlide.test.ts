import { describe, expect, it } from "vitest";
import type { ActivityFilter } from "../../../app/domain/activity.ts";
import { type Period, type Preset, periodOf } from "../../../app/domain/period.ts";
import { activitySlideView } from "../../../app/features/activity/activitySlideView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);

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
