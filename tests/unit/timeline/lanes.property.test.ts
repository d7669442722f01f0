import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type Folded,
  type Lane,
  apartReason,
  foldedOf,
  laneOf,
  lanes,
} from "../../../app/domain/activity.ts";
import { addDays, dayNumber } from "../../../app/domain/day.ts";
import { type Period, overlaps } from "../../../app/domain/period.ts";
import { daysPerColumn } from "../../../app/features/timeline/columns.ts";
import type { Stack } from "../../../app/features/timeline/laneDays.ts";
import { type Group, grouped } from "../../../app/features/timeline/markGroups.ts";
import { marksOf } from "../../../app/features/timeline/marks.ts";
import { type TimeScale, timeScale } from "../../../app/features/timeline/scales.ts";
import { anActivity } from "../../../mocks/makers.ts";
import { aDay, aPeriod, someActivities } from "../domain/longRecord.ts";

/** Takes neighbours together with lists of their places, as one would by hand; lists are never parted. */
function plainGroups(lists: readonly (readonly number[])[]): number[][] {
  const reach = (group: readonly number[]) => {
    const middle = group.reduce((sum, place) => sum + place, 0) / group.length;
    const pill = 11 + Math.max(0, String(group.length).length - 2) * 4;
    return group.length > 2
      ? { left: middle - pill, right: middle + pill }
      : { left: Math.min(...group) - 7, right: Math.max(...group) + 7 };
  };
  const groups: number[][] = [];
  for (const list of lists) {
    groups.push([...list]);
    for (;;) {
      const [last, before] = [groups.at(-1), groups.at(-2)];
      if (!last || !before || reach(last).left - reach(before).right >= 3) break;
      groups.splice(-2, 2, [...before, ...last]);
    }
  }
  return groups;
}

it("marks are grouped as if each group were a list of its own", () => {
  // Whole eighths add up exactly, in whatever order.
  const places = fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 300 })), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(places, fc.constantFrom(1, 40, 400), (unordered, column) => {
      const rows = unordered.toSorted(([a], [b]) => a - b);
      let begin = 0;
      const stacks = rows.map(([middle, size]): Stack => {
        begin += size;
        return { begin: begin - size, end: begin, middle, first: 0, last: 0 };
      });
      const x = ({ middle }: Stack) => middle / 8;
      const key = ({ middle }: Stack) => Math.floor(middle / column);
      const groups = grouped(stacks, x, key);
      const placesOf = (some: readonly Stack[]) =>
        some.flatMap((stack) => Array<number>(stack.end - stack.begin).fill(x(stack)));
      const keys = [...new Set(stacks.map(key))];
      const lists = keys.map((one) => placesOf(stacks.filter((stack) => key(stack) === one)));
      const said = groups.map(({ begin, end }: Group) => placesOf(stacks.slice(begin, end)));
      expect(said).toEqual(plainGroups(lists));
      expect(groups.map(({ size }) => size)).toEqual(said.map(({ length }) => length));
      for (const [index, { middle, size }] of groups.entries())
        expect(middle).toBeCloseTo((said[index] ?? []).reduce((sum, at) => sum + at, 0) / size);
    }),
    { numRuns: 300 },
  );
});

/** Where the middle of what is seen of an activity stands, in pixels. */
function middleOf({ activity }: Folded, { left, right, start, end }: TimeScale): number {
  return (Math.max(left, start(activity.start)) + Math.min(right, end(activity.end))) / 2;
}

/** The sizes and places of what stands in a lane, found by looking at every activity. */
function plainMarks(
  folded: readonly Folded[],
  lane: Lane,
  window: Period,
  scale: TimeScale,
  chosen: string,
): { count: number; x: number }[] {
  const seen = folded.filter(
    ({ activity }) =>
      laneOf(activity) === lane &&
      apartReason(activity) === null &&
      overlaps(window, activity.start, activity.end),
  );
  const isAlone = ({ activity, meetings }: Folded) =>
    activity.track === "founding-visit" || [activity, ...meetings].some(({ id }) => id === chosen);
  const places = seen
    .filter((fold) => !isAlone(fold))
    .map((fold) => middleOf(fold, scale))
    .toSorted((a, b) => a - b);
  const width = daysPerColumn(48, scale) * scale.perDay;
  // Columns begin at a day of the calendar, and so somewhere in a pixel of the picture.
  const zero = scale.startOf(0) + scale.perDay / 2;
  const keyOf = (x: number) =>
    places.length > 200 ? Math.floor((x - zero) / width + 1e-6) : Math.round(x * 1e6);
  const keys = [...new Set(places.map(keyOf))];
  const groups = plainGroups(keys.map((key) => places.filter((x) => keyOf(x) === key)));
  const alone = seen.filter(isAlone).map((fold) => ({ count: 1, x: middleOf(fold, scale) }));
  const drawn = groups.flatMap((group) =>
    group.length > 2
      ? [{ count: group.length, x: group.reduce((sum, x) => sum + x, 0) / group.length }]
      : group.map((x) => ({ count: 1, x })),
  );
  return [...drawn, ...alone].toSorted((a, b) => a.x - b.x);
}

/** So many that a lane is drawn by columns of days. */
const manyActivities = fc
  .array(fc.tuple(aDay, fc.oneof(fc.nat(2), fc.nat(60))), {
    minLength: 230,
    maxLength: 400,
    size: "max",
  })
  .map((rows) =>
    rows.map(([start, length], index) =>
      anActivity({ id: `a-${index}`, track: "nato", start, end: addDays(start, length) }),
    ),
  );

it("the marks of a lane stand for every counted activity of the window, and for no other", () => {
  const someOrMany = fc.oneof(someActivities, manyActivities);
  fc.assert(
    fc.property(someOrMany, aPeriod, fc.nat(60), (activities, window, chosen) => {
      const folded = foldedOf(activities);
      // Eighths of a pixel, so that sums are exact.
      const days = dayNumber(window.to) - dayNumber(window.from) + 1;
      const scale = timeScale(window, 40, 40 + days * 8);
      for (const lane of lanes) {
        const marks = marksOf(folded, lane, window, scale, `a-${chosen}`);
        const counted = folded.filter(
          ({ activity }) =>
            laneOf(activity) === lane &&
            apartReason(activity) === null &&
            overlaps(window, activity.start, activity.end),
        );
        const drawn = marks.flatMap((mark) => (mark.type === "cluster" ? mark.folds : [mark.fold]));
        expect(new Set(drawn)).toEqual(new Set(counted));
        expect(drawn).toHaveLength(counted.length);
        for (const mark of marks) {
          if (mark.type !== "cluster") continue;
          const rows = mark.folds.map(({ activity }) => activity);
          const ids = mark.folds.flatMap(({ activity, meetings }) => [activity, ...meetings]);
          expect(ids.some(({ id }) => id === `a-${chosen}`)).toBe(false);
          expect(mark.count).toBe(mark.folds.length);
          expect(rows.some(({ start }) => start === mark.days.from)).toBe(true);
          expect(rows.some(({ end }) => end === mark.days.to)).toBe(true);
          expect(rows.every(({ start }) => start >= mark.days.from)).toBe(true);
          expect(rows.every(({ end }) => end <= mark.days.to)).toBe(true);
        }
        const plain = plainMarks(folded, lane, window, scale, `a-${chosen}`);
        expect(marks.map((mark) => (mark.type === "cluster" ? mark.count : 1))).toEqual(
          plain.map(({ count }) => count),
        );
        for (const [index, { x }] of marks.entries()) expect(x).toBeCloseTo(plain[index]?.x ?? NaN);
      }
    }),
    { numRuns: 200 },
  );
});

it("a long lane keeps its clusters while the window moves, but for those at its edges", () => {
  const days = Array.from({ length: 400 }, (_, day) => addDays("2021-01-01", day));
  const activities = days.flatMap((day, index) =>
    [1, 2, 3].map((number) =>
      anActivity({ id: `a-${index}-${number}`, track: "nato", start: day, end: day }),
    ),
  );
  const folded = foldedOf(activities);
  const marksFrom = (first: number) => {
    const window = { from: addDays("2021-01-01", first), to: addDays("2021-01-01", first + 299) };
    return marksOf(folded, "nato", window, timeScale(window, 0, 1200), null);
  };
  const [now, moved] = [marksFrom(10), marksFrom(13)];
  const inside = moved.slice(1, -1);
  expect(inside.length).toBeGreaterThan(10);
  const said = (marks: typeof now) => marks.map((mark) => [mark.id, "count" in mark && mark.count]);
  expect(said(now)).toEqual(expect.arrayContaining(said(inside)));
});
