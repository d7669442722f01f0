import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clearance } from "../../../app/contract/clearance.ts";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import { clearanceFields, clearanceIn, spanOf, spansIn } from "../../../app/domain/clearance.ts";
import { addDays, dayNumber } from "../../../app/domain/day.ts";
import { clearanceSpans, clearanceUnits } from "../../../app/domain/impactChoices.ts";
import clearanceFile from "../../../data/clearance.json";
import { aClearance } from "../../../mocks/impactMakers.ts";

const published = parseDataFile("clearance", clearanceFile).rows;
const whole = { from: "2020-11-10", to: "2027-12-31" };

const lengths = { week: 7, month: 30, quarter: 90, year: 365, cumulative: 700 } as const;
const count = fc.option(fc.nat(9));
const row = fc
  .record({
    granularity: fc.constantFrom(...(Object.keys(lengths) as (keyof typeof lengths)[])),
    after: fc.nat(1500),
    longer: fc.integer({ min: -3, max: 3 }),
    isOpen: fc.boolean(),
    operators: fc.constantFrom<Clearance["operators"]>("one", "all", "all-presumed"),
    hectaresPrecision: fc.constantFrom<Clearance["hectaresPrecision"]>("exact", "about"),
    hectares: count,
    antiTankMines: count,
  })
  .map(({ after, longer, isOpen, ...facts }) => {
    const start = addDays(whole.from, after);
    const end = addDays(start, lengths[facts.granularity] + longer);
    return aClearance({ ...facts, start, end: isOpen ? null : end });
  });
const rows = fc
  .array(row, { maxLength: 30 })
  .map((all) => all.map((one, index) => ({ ...one, id: `row-${index}` })));
const period = fc.tuple(fc.nat(2500), fc.nat(900)).map(([after, length]) => {
  const from = addDays("2020-06-01", after);
  return { from, to: addDays(from, length) };
});
const unit = fc.constantFrom(...clearanceUnits);
const span = fc.constantFrom(...clearanceSpans);

const listsOf = (figures: ReturnType<typeof clearanceIn>) => [
  ...figures.stated,
  ...figures.unstated,
  ...figures.otherSpans,
  ...figures.totals,
  ...figures.totalsOfOne,
  ...figures.undated,
];

describe("the figures of clearance", () => {
  it("lose no row of the whole record, and hold none twice", () => {
    fc.assert(
      fc.property(rows, unit, span, (all, chosen, by) => {
        const found = listsOf(clearanceIn(all, whole, chosen, by)).map(({ id }) => id);
        expect(found.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it.each(clearanceUnits.flatMap((chosen) => clearanceSpans.map((by) => [chosen, by] as const)))(
    "hold each published row once: %s by %s",
    (chosen, by) => {
      const found = listsOf(clearanceIn(published, whole, chosen, by)).map(({ id }) => id);
      expect(found.toSorted()).toEqual(published.map(({ id }) => id).toSorted());
    },
  );

  it("give every report as it stands: of the span, with the unit, within the period", () => {
    fc.assert(
      fc.property(rows, period, unit, span, (all, days, chosen, by) => {
        for (const report of clearanceIn(all, days, chosen, by).stated) {
          expect(all).toContain(report);
          expect(report.granularity).toBe(by);
          expect(report[clearanceFields[chosen]]).not.toBeNull();
          expect(report.start <= days.to && report.end >= days.from).toBe(true);
        }
      }),
    );
  });

  it("have each year or month of the period either reported or in a gap, and gaps that do not touch", () => {
    fc.assert(
      fc.property(rows, period, unit, span, (all, days, chosen, by) => {
        const { gaps } = clearanceIn(all, days, chosen, by);
        for (const one of spansIn(days, by)) {
          const isReported = all.some(
            (report) =>
              report.granularity === by &&
              report.end !== null &&
              spanOf({ ...report, end: report.end }, by).from === one.from,
          );
          const isGap = gaps.some((gap) => gap.from <= one.from && gap.to >= one.to);
          expect(isGap).toBe(!isReported);
        }
        for (const [index, gap] of gaps.entries()) {
          const next = gaps[index + 1];
          if (next) expect(dayNumber(next.from) - dayNumber(gap.to)).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("know no running total that ends after the period, counts one body, or is older than another", () => {
    fc.assert(
      fc.property(rows, period, unit, span, (all, days, chosen, by) => {
        const { latest } = clearanceIn(all, days, chosen, by);
        const ends = all.flatMap(({ granularity, operators, end, ...report }) =>
          granularity === "cumulative" &&
          operators !== "one" &&
          end !== null &&
          end <= days.to &&
          report[clearanceFields[chosen]] !== null
            ? [end]
            : [],
        );
        expect(latest?.end).toBe(ends.toSorted().at(-1));
        if (latest) expect(latest.operators).not.toBe("one");
      }),
    );
  });
});
