import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, dayOf } from "../../../app/domain/day.ts";
import { gapsIn, middleOf } from "../../../app/domain/gaps.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { publishedRecord } from "../../support/publishedRecord.ts";

const seriesOn = (...days: string[]) =>
  seriesOf(days.map((asOf, index) => aStatement({ id: `row-${index}`, asOf, total: 300 + index })));
const spans = (days: string[], least = 1) =>
  gapsIn(seriesOn(...days), least).map(({ from, to, days: length }) => [from, to, length]);

describe("gapsIn", () => {
  it.each<[string, string[], number, unknown[]]>([
    ["no counts", [], 1, []],
    ["one count", ["2024-01-01"], 1, []],
    ["two counts for one day", ["2024-01-01", "2024-01-01"], 1, []],
    ["counts of two days that follow each other", ["2024-01-01", "2024-01-02"], 1, []],
    [
      "one day between two counts",
      ["2024-01-01", "2024-01-03"],
      1,
      [["2024-01-02", "2024-01-02", 1]],
    ],
    ["exactly so many days", ["2024-01-01", "2024-01-12"], 10, [["2024-01-02", "2024-01-11", 10]]],
    ["one day fewer", ["2024-01-01", "2024-01-11"], 10, []],
    [
      "the longest first, over a leap day",
      ["2024-01-01", "2024-01-04", "2024-03-01"],
      1,
      [
        ["2024-01-05", "2024-02-29", 56],
        ["2024-01-02", "2024-01-03", 2],
      ],
    ],
    [
      "the later first of two that are as long",
      ["2024-01-01", "2024-01-04", "2024-01-07"],
      1,
      [
        ["2024-01-05", "2024-01-06", 2],
        ["2024-01-02", "2024-01-03", 2],
      ],
    ],
    ["nothing shorter than a day", ["2024-01-01", "2024-01-02"], 0, []],
  ])("gives %s", (_, days, least, found) => {
    expect(spans(days, least)).toEqual(found);
  });

  it("names the counts on both sides, the last and the first of their days", () => {
    const [gap] = gapsIn(seriesOn("2024-01-01", "2024-01-01", "2024-02-01", "2024-02-01"), 1);
    expect([gap?.before.total, gap?.after.total]).toEqual([301, 302]);
  });

  it("together with the days of counts, fills the time from the first count to the last", () => {
    const offsets = fc.array(fc.nat(400), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(offsets, (all) => {
        const days = all.map((offset) => addDays("2021-01-01", offset));
        const gaps = gapsIn(seriesOn(...days), 1);
        const covered = gaps.flatMap(({ from, days: length }) =>
          Array.from({ length }, (_, index) => addDays(from, index)),
        );
        const numbers = days.map(dayNumber);
        const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
        const whole = Array.from({ length: last - first + 1 }, (_, index) => dayOf(first + index));
        expect([...covered, ...new Set(days)].toSorted()).toEqual(whole);
        expect(gaps.map(({ days: length }) => length)).toEqual(
          gaps.map(({ days: length }) => length).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it("finds the gaps of the published record", () => {
    expect(
      spans(
        publishedRecord().series.map(({ asOf }) => asOf),
        80,
      ),
    ).toEqual([
      ["2021-12-10", "2022-06-05", 178],
      ["2025-07-01", "2025-10-08", 100],
      ["2025-04-07", "2025-06-29", 84],
    ]);
  });
});

describe("middleOf", () => {
  it("is the day farthest from both counts, and lies in the gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), (apart) => {
        const [gap] = gapsIn(seriesOn("2021-01-01", addDays("2021-01-01", apart)), 1);
        if (!gap) throw new Error("two counts with a day between them have a gap");
        const middle = dayNumber(middleOf(gap));
        const [before, after] = [dayNumber(gap.before.asOf), dayNumber(gap.after.asOf)];
        expect(Math.min(middle - before, after - middle)).toBe(Math.floor(apart / 2));
      }),
    );
  });
});
