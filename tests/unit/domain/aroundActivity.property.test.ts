import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { type Side, aroundActivity, windowLengths } from "../../../app/domain/aroundActivity.ts";
import { changeIn } from "../../../app/domain/change.ts";
import { countOf } from "../../../app/domain/count.ts";
import { addDays, countStart, dayNumber } from "../../../app/domain/day.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

const lastDay = 1_500;
const someDay = fc.nat(lastDay);
const noSources = new Map();

/** The day on which each person of a true history was killed or injured, as days since the count began. */
const aHistory = fc.array(someDay, { maxLength: 60 });
const days = fc.array(someDay, { minLength: 1, maxLength: 12 });
/** How an exact count of the history errs; nearly always not at all. */
const error = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 }));

const countOn = (history: readonly number[], day: number) =>
  history.filter((casualty) => casualty <= day).length;

const said = (history: readonly number[], at: number, wrong = 0, index = 0): Statement =>
  aStatement({
    id: `count-${index}`,
    asOf: addDays(countStart, at),
    total: Math.max(0, countOn(history, at) + wrong),
  });

const anActivityOf = (start: number, length: number) =>
  anActivity({ start: addDays(countStart, start), end: addDays(countStart, start + length) });

const around = (start: number, length: number, rows: readonly Statement[]) => {
  const activity = anActivityOf(start, length);
  const record = recordOf(rows, [], null, noSources);
  return { activity, record, spans: aroundActivity(activity, record) ?? [] };
};

const lengthOf = ({ from, to }: Side["days"]) => dayNumber(to) - dayNumber(from) + 1;

describe("the days around any activity", () => {
  const erring = fc.tuple(aHistory, fc.array(fc.tuple(someDay, error), { maxLength: 12 }));

  it("are as long as each other, touch the activity and leave its own days out", () => {
    fc.assert(
      fc.property(someDay, fc.nat(9), (start, length) => {
        const { activity, spans } = around(start, length, []);
        expect(spans.map((span) => span.length)).toEqual([...windowLengths]);
        for (const span of spans) {
          expect([lengthOf(span.before.days), lengthOf(span.after.days)]).toEqual([
            span.length,
            span.length,
          ]);
          expect(addDays(span.before.days.to, 1)).toBe(activity.start);
          expect(addDays(activity.end, 1)).toBe(span.after.days.from);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("have the rise of that very period, and are compared only where both rises are sound", () => {
    fc.assert(
      fc.property(someDay, fc.nat(9), erring, (start, length, [history, counts]) => {
        const rows = counts.map(([at, wrong], index) => said(history, at, wrong, index));
        const { spans } = around(start, length, rows);
        for (const { before, after, isComparable } of spans) {
          for (const { days: period, change, within } of [before, after]) {
            expect(change).toEqual(changeIn(countOf(rows), period).all.total);
            const inDays = rows.filter(
              ({ asOf }) => asOf !== null && period.from <= asOf && asOf <= period.to,
            );
            expect(new Set(within)).toEqual(new Set(inDays));
            if (!isComparable) continue;
            expect(period.from >= countStart).toBe(true);
            expect(change.high).not.toBeNull();
            expect(change.conflict).toBe(false);
            expect(within.length).toBeGreaterThan(0);
          }
          expect(isComparable).toBe(before.reasons.length + after.reasons.length === 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("hold the true rise, whatever true counts are known of it", () => {
    fc.assert(
      fc.property(someDay, fc.nat(9), aHistory, days, (start, length, history, counted) => {
        const rows = counted.map((at, index) => said(history, at, 0, index));
        for (const { before, after } of around(start, length, rows).spans) {
          for (const { days: period, change, reasons } of [before, after]) {
            expect(reasons).not.toContain("contradiction");
            const [from, to] = [period.from, period.to].map(
              (day) => dayNumber(day) - dayNumber(countStart),
            );
            const real = countOn(history, to ?? 0) - countOn(history, (from ?? 0) - 1);
            expect(change.low).toBeLessThanOrEqual(real);
            expect(change.high ?? Infinity).toBeGreaterThanOrEqual(real);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are known as they were: what is stated later changes nothing when looking back", () => {
    fc.assert(
      fc.property(someDay, aHistory, days, someDay, (start, history, counted, until) => {
        const known = addDays(countStart, until);
        const rows = counted.map((at, index) => said(history, at, 0, index));
        const activity = anActivityOf(start, 0);
        const of = (statements: readonly Statement[]) =>
          aroundActivity(activity, recordOf(statements, [], known, noSources));
        expect(of(rows)).toEqual(of(rows.filter(({ statedOn }) => (statedOn ?? "") <= known)));
      }),
      { numRuns: 40 },
    );
  });
});
