import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import { type Around, aroundActivity } from "../../../app/domain/aroundActivity.ts";
import { publishedRecord } from "../../support/publishedRecord.ts";

const published = publishedRecord();

/** The windows around an activity, the shorter first. */
function windows(activity: Activity, record = published): [Around, Around] {
  const [short, long, ...others] = aroundActivity(activity, record) ?? [];
  if (!short || !long || others.length > 0) throw new Error("expected two windows");
  return [short, long];
}

function around(id: string, record = published) {
  const activity = record.activities.find((row) => row.id === id);
  if (!activity) throw new Error(`${id} is not in the record`);
  return windows(activity, record);
}

/** Rise, and the counts at both ends, as [low, high]. */
const figuresOf = ({ change }: Around["before"]) =>
  [change, change.before, change.after].map(({ low, high }) => [low, high]);
const tallies = ({ within, restsOn }: Around["before"]) => [within.length, restsOn.length];
const reasonsOf = ({ before, after }: Around) => [before.reasons, after.reasons];

describe("the days around the visit to Brussels", () => {
  const windowsOfIt = () => around("2025-03-brussels-visit");

  it("are those before its first day and after its last, its own in neither", () => {
    const [short, long] = windowsOfIt();
    expect([short.length, short.before.days, short.after.days]).toEqual([
      90,
      { from: "2024-12-06", to: "2025-03-05" },
      { from: "2025-03-09", to: "2025-06-06" },
    ]);
    expect([long.length, long.before.days, long.after.days]).toEqual([
      365,
      { from: "2024-03-06", to: "2025-03-05" },
      { from: "2025-03-09", to: "2026-03-08" },
    ]);
  });

  it("have the rises and counts that the statements allow", () => {
    const [short, long] = windowsOfIt();
    expect([short, long].map(({ isComparable }) => isComparable)).toEqual([true, true]);
    expect(figuresOf(short.before)).toEqual([
      [1, 1],
      [382, 382],
      [383, 383],
    ]);
    expect(figuresOf(short.after)).toEqual([
      [9, 16],
      [383, 383],
      [392, 399],
    ]);
    expect(figuresOf(long.before)).toEqual([
      [37, 37],
      [346, 346],
      [383, 383],
    ]);
    expect(figuresOf(long.after)).toEqual([
      [34, 36],
      [383, 383],
      [417, 419],
    ]);
  });

  it("name the statements that count to them, and those that the counts rest on", () => {
    const [short, long] = windowsOfIt();
    expect(short.before.within.map(({ asOf, total }) => [asOf, total])).toEqual([
      ["2024-12-12", 382],
      ["2025-01-27", 382],
      ["2025-02-21", 383],
    ]);
    expect([short, long].flatMap(({ before, after }) => [tallies(before), tallies(after)])).toEqual(
      [
        [3, 4],
        [6, 3],
        [25, 4],
        [18, 3],
      ],
    );
  });

  it("are not compared as they were known on the article's day, and its later counts are unseen", () => {
    const [short] = windowsOfIt();
    const then = around("2025-03-brussels-visit", publishedRecord("2025-03-08"));
    for (const span of then) {
      expect(reasonsOf(span)).toEqual([[], ["after-last-count"]]);
      expect(span.isComparable).toBe(false);
      expect(span.after.within).toEqual([]);
      expect(span.after.change.after).toMatchObject({ low: 383, high: null });
    }
    expect(figuresOf(then[0].before)).toEqual(figuresOf(short.before));
  });
});

describe("the days around other activities of the record", () => {
  it.each<[string, unknown, unknown]>([
    [
      "2020-11-20-pace-bureau",
      [["before-count-start"], []],
      [["before-count-start"], ["contradiction"]],
    ],
    ["2021-01-15-anama-decree", [["before-count-start"], []], [["before-count-start"], []]],
    ["2026-01-21-shekerinska-visit", [[], ["after-last-count"]], [[], ["after-last-count"]]],
    [
      "2021-11-01-maps",
      [["contradiction"], ["contradiction"]],
      [["before-count-start"], ["contradiction"]],
    ],
    ["2022-02-16-eu-2-5m", [["contradiction"], ["no-statement"]], [[], []]],
  ])("are compared only where that is fair: %s", (id, short, long) => {
    expect(around(id).map(reasonsOf)).toEqual([short, long]);
  });

  it("are none where the activity is not dated exactly", () => {
    const vague = published.activities.filter(
      ({ datePrecision }) => datePrecision !== "day" && datePrecision !== "range",
    );
    expect(vague.length).toBeGreaterThan(50);
    for (const activity of vague) expect(aroundActivity(activity, published)).toBeNull();
  });
});
