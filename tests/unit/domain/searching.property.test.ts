import fc from "fast-check";
import { expect, it } from "vitest";
import {
  apartReason,
  foldedOf,
  foundingVisit,
  isAboutMineAction,
  laneOf,
  lanes,
  matches,
} from "../../../app/domain/activity.ts";
import { activityIn, activityRows } from "../../../app/domain/activityRows.ts";
import { activityTotals } from "../../../app/domain/activityTotals.ts";
import { kindTotals, laneTotals } from "../../../app/domain/activityBreakdown.ts";
import { lastUpTo, neighboursOf } from "../../../app/domain/change.ts";
import { figuresOf } from "../../../app/domain/measures.ts";
import { includes, overlaps } from "../../../app/domain/period.ts";
import { lastSplit } from "../../../app/domain/splits.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aDay, aPeriod, someActivities, someStatements } from "./longRecord.ts";

it("the counts around a period are those that looking at each gives", () => {
  fc.assert(
    fc.property(someStatements, aPeriod, aDay, (statements, period, day) => {
      const series = seriesOf(statements);
      expect(lastUpTo(series, day)).toBe(series.findLast(({ asOf }) => asOf <= day) ?? null);
      expect(neighboursOf(series, period)).toEqual({
        before: series.findLast(({ asOf }) => asOf < period.from) ?? null,
        within: series.filter(({ asOf }) => includes(period, asOf)),
        after: series.find(({ asOf }) => asOf > period.to) ?? null,
      });
      const hasSplit = series.findLast((statement) => {
        const { all, civilians, military } = figuresOf(statement);
        const isWhole = all.total !== null && civilians.total !== null && military.total !== null;
        return statement.asOf <= day && isWhole;
      });
      expect(lastSplit(series, day)?.statement).toBe(hasSplit);
    }),
    { numRuns: 500 },
  );
});

it("the activities of a period, and their numbers, are those that looking at each gives", () => {
  fc.assert(
    fc.property(someActivities, aPeriod, (activities, period) => {
      const folded = foldedOf(activities);
      const inPeriod = folded.filter(({ activity }) =>
        overlaps(period, activity.start, activity.end),
      );
      const counted = inPeriod.filter(({ activity }) => apartReason(activity) === null);
      const apart = inPeriod.filter(({ activity }) => apartReason(activity) !== null);
      expect(activityIn(folded, period)).toEqual({
        counted,
        apart: apart.map((fold) => ({ ...fold, reason: apartReason(fold.activity) })),
      });
      const about = counted.filter(isAboutMineAction);
      expect(activityTotals(folded, period)).toEqual({
        counted: counted.length,
        apart: apart.length,
        mineAction: about.length,
        mineActionInPart: about.filter(({ activity }) => !activity.mineAction).length,
        parts: counted.flatMap(({ meetings }) => meetings).length,
      });
      const all = counted.map(({ activity, meetings }) => [activity, ...meetings]);
      for (const kind of ["visit", "session", "agreement", "statement"] as const) {
        const rows = all.map((parts) => parts.filter((part) => part.kind === kind));
        const has = rows.filter((parts) => parts.length > 0).length;
        const mineAction = rows.filter((parts) => parts.some((part) => part.mineAction)).length;
        const found = kindTotals(folded, period).find((total) => total.kind === kind);
        expect(found).toEqual(has === 0 ? undefined : { kind, all: has, mineAction });
      }
      for (const lane of lanes) {
        const own = counted.filter(({ activity }) => laneOf(activity) === lane);
        const begun = own.filter(({ activity }) => activity.start >= period.from);
        expect(laneTotals(folded, period, false)[lane]).toBe(own.length);
        expect(laneTotals(folded, period, true)[lane]).toBe(begun.length);
      }
    }),
    { numRuns: 500 },
  );
});

it("the rows that a filter leaves are those of the period that match it, from the newest on", () => {
  const kind = fc.constantFrom(null, "visit", "session", "transfer" as const);
  fc.assert(
    fc.property(
      someActivities,
      fc.array(fc.tuple(aPeriod, fc.record({ kind, mineActionOnly: fc.boolean() }))),
      (activities, asked) => {
        const folded = foldedOf(activities);
        const founding = folded.find(({ activity }) => activity.track === "founding-visit");
        expect(foundingVisit(folded)).toBe(founding ?? null);
        for (const [period, filter] of asked) {
          const rows = activityRows(folded, period, filter);
          const { counted, apart } = activityIn(folded, period);
          const isLeft = (fold: (typeof counted)[number]) => matches(fold, filter);
          const [left, leftApart] = [counted.filter(isLeft), apart.filter(isLeft)];
          expect(rows.counted).toHaveLength(left.length);
          expect(rows.counted.fromEnd(5)).toEqual(left.toReversed().slice(0, 5));
          expect(rows.apart).toHaveLength(leftApart.length);
          expect(rows.apart.fromEnd(5)).toEqual(leftApart.toReversed().slice(0, 5));
        }
      },
    ),
    { numRuns: 200 },
  );
});
