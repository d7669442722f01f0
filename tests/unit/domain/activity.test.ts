import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import {
  type Folded,
  activitiesKnownOn,
  apartReason,
  foldedOf,
  formOf,
  forms,
  isAboutMineAction,
  isDateExact,
  laneOf,
  lanes,
  matches,
  reportedOn,
} from "../../../app/domain/activity.ts";
import { activityIn } from "../../../app/domain/activityRows.ts";
import { aSource, anActivity } from "../../../mocks/makers.ts";

const sources = new Map([["april", aSource({ id: "april", published: "2024-04-01" })]]);
const ids = (folds: readonly Folded[]) => folds.map(({ activity }) => activity.id);

describe("how an activity is shown", () => {
  it.each<[Activity["track"], string]>([
    ["founding-visit", "nato-pa"],
    ["nato-pa", "nato-pa"],
    ["nato", "nato"],
    ["parliamentary", "parliamentary"],
    ["other-official", "other-official"],
  ])("track %s lies in lane %s", (track, lane) => {
    expect(laneOf(anActivity({ track }))).toBe(lane);
    expect(lanes).toContain(lane);
  });

  it.each<[Activity["kind"], string]>([
    ["visit", "visit"],
    ["hosting", "visit"],
    ["session", "session"],
    ["conference", "conference"],
    ["seminar", "conference"],
    ["agreement", "agreement"],
    ["decision", "decision"],
    ["transfer", "decision"],
    ["committee-meeting", "meeting"],
    ["bilateral-meeting", "meeting"],
    ["statement", "meeting"],
  ])("kind %s has the shape of a %s", (kind, form) => {
    expect(formOf(anActivity({ kind }))).toBe(form);
    expect(forms).toContain(form);
  });

  it.each<[Activity["datePrecision"], boolean]>([
    ["day", true],
    ["range", true],
    ["within-range", false],
    ["publication-date", false],
    ["inferred", false],
    ["approximate", false],
  ])("precision %s gives its own days: %s", (datePrecision, expected) => {
    expect(isDateExact(anActivity({ datePrecision }))).toBe(expected);
  });
});

describe("what is listed apart", () => {
  it.each<[Partial<Activity>, ReturnType<typeof apartReason>]>([
    [{}, null],
    [{ confidence: "medium" }, null],
    [{ confidence: "low" }, "low-confidence"],
    [{ announcedOnly: true }, "announced-only"],
    [{ mayRepeat: "another" }, "may-repeat"],
    [{ context: true }, "context"],
    [{ context: true, announcedOnly: true }, "context"],
    [{ announcedOnly: true, mayRepeat: "another" }, "announced-only"],
    [{ mayRepeat: "another", confidence: "low" }, "may-repeat"],
  ])("%j: %s", (facts, reason) => {
    expect(apartReason(anActivity(facts))).toBe(reason);
  });
});

describe("the activities known on a day", () => {
  const published = anActivity({ id: "published", end: "2024-01-20", sources: ["april", "none"] });
  const undated = anActivity({ id: "undated", end: "2024-01-20", sources: ["none"] });

  it("were reported by their earliest source, else (assumed) by their end", () => {
    expect(reportedOn(published, sources)).toEqual({ day: "2024-04-01", assumed: false });
    expect(reportedOn(undated, sources)).toEqual({ day: "2024-01-20", assumed: true });
  });

  it.each([
    ["2024-01-19", []],
    ["2024-01-20", ["undated"]],
    ["2024-03-31", ["undated"]],
    ["2024-04-01", ["published", "undated"]],
    [null, ["published", "undated"]],
  ])("%s: %j", (known, expected) => {
    const found = activitiesKnownOn([published, undated], known, sources);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});

describe("activities with their meetings", () => {
  const on = (id: string, start: string, end = start, parent: string | null = null) =>
    anActivity({ id, start, end, parent });
  const all = [
    on("m10", "2024-03-06", "2024-03-08", "visit"),
    on("late", "2024-05-01"),
    on("m2", "2024-03-06", "2024-03-08", "visit"),
    on("visit", "2024-03-06", "2024-03-08"),
    on("m1", "2024-03-07", "2024-03-07", "visit"),
    on("z-short", "2024-03-06"),
    on("lost", "2024-03-06", "2024-03-06", "unheard-of"),
  ];

  it("are in the order of their days, then of the numbers in their ids", () => {
    for (const rows of [all, all.toReversed()]) {
      const folds = foldedOf(rows);
      expect(ids(folds)).toEqual(["z-short", "visit", "late"]);
      const meetings = folds.map((fold) => fold.meetings.map(({ id }) => id));
      expect(meetings).toEqual([[], ["m2", "m10", "m1"], []]);
    }
  });

  it("belong to a period that shares a day with the top-level activity", () => {
    const folds = foldedOf(all);
    const within = (from: string, to: string) => ids(activityIn(folds, { from, to }).counted);
    expect(within("2024-03-08", "2024-03-31")).toEqual(["visit"]);
    expect(within("2024-03-01", "2024-03-06")).toEqual(["z-short", "visit"]);
    expect(within("2024-03-09", "2024-04-30")).toEqual([]);
    expect(within("2024-03-07", "2024-03-07")).toEqual(["visit"]);
  });

  it("are counted or listed apart with the reason, never both", () => {
    const folds = foldedOf([
      on("a", "2024-01-01"),
      on("c", "2024-01-03"),
      { ...on("b", "2024-01-02"), announcedOnly: true },
      { ...on("b-meeting", "2024-01-02", "2024-01-02", "b") },
      { ...on("outside", "2023-01-02"), announcedOnly: true },
    ]);
    const { counted, apart } = activityIn(folds, { from: "2024-01-01", to: "2024-12-31" });
    expect(ids(counted)).toEqual(["a", "c"]);
    expect(apart).toEqual([
      { activity: folds[2]?.activity, meetings: folds[2]?.meetings, reason: "announced-only" },
    ]);
    expect(apart[0]?.meetings.length).toBe(1);
  });
});

describe("a narrowed list", () => {
  const fold: Folded = {
    activity: anActivity({ kind: "visit" }),
    meetings: [
      anActivity({ kind: "bilateral-meeting" }),
      anActivity({ kind: "statement", mineAction: true }),
    ],
  };
  it.each<[Activity["kind"] | null, boolean, boolean]>([
    [null, false, true],
    [null, true, true],
    ["visit", false, true],
    ["visit", true, false],
    ["statement", true, true],
    ["bilateral-meeting", true, false],
    ["bilateral-meeting", false, true],
    ["session", false, false],
  ])("to kind %s, about mine action only %s: %s", (kind, mineActionOnly, expected) => {
    expect(matches(fold, { kind, mineActionOnly })).toBe(expected);
  });

  it("to mine action takes in an activity of which one meeting is about it, and no other", () => {
    expect(isAboutMineAction(fold)).toBe(true);
    expect(isAboutMineAction({ ...fold, meetings: fold.meetings.slice(0, 1) })).toBe(false);
    const own = { activity: anActivity({ mineAction: true }), meetings: [] };
    expect(isAboutMineAction(own)).toBe(true);
  });
});
