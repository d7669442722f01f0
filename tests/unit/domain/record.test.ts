import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aSource, aStatement, anActivity } from "../../../mocks/makers.ts";
import { anyRows } from "./arbitraries.ts";
import { playDays } from "./trueSeries.ts";

const [firstDay, known, lastDay] = playDays as [string, string, string];
const sources = new Map(
  ["2020-11-10", "2020-11-11", "2020-11-12"].map((published) => [
    published,
    aSource({ id: published, published }),
  ]),
);

function recordOn(
  day: string | null,
  rows: readonly Statement[],
  activities: readonly Activity[] = [],
) {
  return recordOf(rows, activities, day, sources);
}

describe("the record as known on a day", () => {
  const dated = anyRows.chain((rows) =>
    fc
      .array(fc.constantFrom(...playDays), { minLength: rows.length, maxLength: rows.length })
      .map((days) => rows.map((row, index) => ({ ...row, statedOn: days[index] as string }))),
  );
  const activities = fc
    .array(fc.constantFrom(...playDays), { maxLength: 4 })
    .map((days) =>
      days.map((day, index) => anActivity({ id: `a-${index}`, start: firstDay, sources: [day] })),
    );

  it("is the same whatever is said and reported later", () => {
    fc.assert(
      fc.property(dated, activities, (rows, acts) => {
        const later = recordOn(known, rows, acts);
        const then = recordOn(
          known,
          rows.filter(({ statedOn }) => statedOn <= known),
          acts.filter(({ sources: [day] }) => (day ?? "") <= known),
        );
        const { count, ...rest } = later;
        const { count: countThen, ...restThen } = then;
        expect(rest).toEqual(restThen);
        expect(count.days).toEqual(countThen.days);
        for (const day of playDays) expect(count.at(day)).toEqual(countThen.at(day));
      }),
      { numRuns: 60 },
    );
  });

  const early = aStatement({ id: "early", asOf: firstDay, total: 1 });
  const late = aStatement({ id: "late", asOf: firstDay, total: 2, statedOn: lastDay });

  it("holds what was made by then, not what counts to then", () => {
    expect(recordOn(known, [late, early]).latest?.id).toBe("early");
    expect(recordOn(null, [late, early]).latest?.id).toBe("late");
    expect(recordOn(known, [late, early])).toMatchObject({
      known,
      statements: [early],
      series: [early],
    });
    expect(recordOn("2020-11-01", [late, early]).latest).toBeNull();
  });

  it("holds the activities reported by then", () => {
    const activity = anActivity({ start: firstDay, sources: [lastDay] });
    expect(recordOn(known, [], [activity])).toMatchObject({ activities: [], folded: [] });
    expect(recordOn(lastDay, [], [activity]).folded).toEqual([{ activity, meetings: [] }]);
  });
});

describe("the span of the record", () => {
  it("reaches to the last day of a statement or an activity that is known", () => {
    const rows = [aStatement({ asOf: "2024-05-01" }), aStatement({ asOf: null })];
    const acts = [anActivity({ start: "2024-04-01", end: "2024-06-15" })];
    expect(recordOn(null, rows).span).toEqual({ from: "2020-11-10", to: "2024-05-01" });
    expect(recordOn(null, rows, acts).span.to).toBe("2024-06-15");
    expect(recordOn("2024-05-02", rows, acts).span.to).toBe("2024-05-01");
    expect(recordOn("2021-01-01", rows, acts).span.to).toBe("2020-11-10");
    expect(recordOn(null, [aStatement({ asOf: "2024-07-01" })], acts).span.to).toBe("2024-07-01");
  });

  it("does not depend on the order of the rows", () => {
    const rows = ["2024-07-01", "2024-05-01"].map((asOf) => aStatement({ asOf }));
    const acts = ["2024-08-15", "2024-06-15"].map((start) => anActivity({ start }));
    for (const order of [rows, rows.toReversed()])
      expect(recordOn(null, order).span.to).toBe("2024-07-01");
    for (const order of [acts, acts.toReversed()])
      expect(recordOn(null, rows, order).span.to).toBe("2024-08-15");
  });

  it("is one day when nothing is known", () => {
    expect(recordOn(null, []).span).toEqual({ from: "2020-11-10", to: "2020-11-10" });
  });
});
