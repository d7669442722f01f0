import { describe, expect, it } from "vitest";
import { rowPlaces } from "../../app/ui/chart/rowPlaces.ts";

const row = (id: string, label: string) => ({
  id,
  label,
  value: 1,
  text: "EUR 1 million",
  press: { id, label },
  isHatched: false,
  isFramed: false,
});
const all = [
  row("short", "A donor"),
  row("long", "A donor with a name that is far too long to stand on a single line of a telephone"),
  row("last", "Another"),
];
const rows = [{ heading: null, rows: all }];

describe("where the rows of a chart stand", () => {
  it.each([1300, 360])("one below the other, none over the next, at %i pixels", (width) => {
    const { rows: placed, height, barHeight } = rowPlaces(rows, width, 13);
    for (const [index, { y, height: own, barY }] of placed.entries()) {
      expect(y).toBeCloseTo(
        index === 0 ? 0 : (placed[index - 1]?.y ?? 0) + (placed[index - 1]?.height ?? 0),
      );
      expect(barY + barHeight).toBeLessThanOrEqual(y + own);
    }
    const last = placed.at(-1);
    expect(height).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
  });

  it("labels before the bars where there is room, else above them over the whole width", () => {
    const wide = rowPlaces(rows, 1300, 13);
    expect(wide.isBeside).toBe(true);
    expect(wide.left).toBeGreaterThan(500);
    const narrow = rowPlaces(rows, 360, 13);
    expect(narrow).toMatchObject({ isBeside: false, left: 0 });
    expect(narrow.rows.map(({ lines }) => lines.length > 1)).toEqual([false, true, false]);
    for (const { y, lines, barY } of narrow.rows)
      expect(barY).toBeCloseTo(y + lines.length * narrow.lineHeight);
  });

  it("leaves room at the end for the longest value", () => {
    const more = { ...row("more", "M"), text: "more than AZN 17.5 billion" };
    const longer = [...rows, { heading: null, rows: [more] }];
    expect(rowPlaces(longer, 1300, 13).right).toBeGreaterThan(rowPlaces(rows, 1300, 13).right);
    expect(rowPlaces([], 1300, 13)).toMatchObject({ rows: [], height: 0 });
  });

  it("makes bars as long as their values ask for, one of nearly nothing still to be seen", () => {
    const values = [4, 2, 0.001, 0].map((value, index) => ({ ...row(`${index}`, "A"), value }));
    const { rows: placed, left, right } = rowPlaces([{ heading: null, rows: values }], 1300, 13);
    const room = 1300 - left - right;
    expect(placed.map(({ length }) => length)).toEqual([room, room / 2, 3, 0]);
  });

  it.each([1300, 360])("a heading over its rows, and a rule along them, at %i pixels", (width) => {
    const groups = [
      { heading: null, rows: all.slice(0, 1) },
      { heading: "As stated by a speaker on a day:", rows: all.slice(1) },
    ];
    const { headings, rows: placed, lineHeight, height } = rowPlaces(groups, width, 13);
    const [heading, ...others] = headings;
    expect(others).toEqual([]);
    const [before, first, last] = placed;
    expect(heading?.y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0));
    expect(first?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + lineHeight);
    expect(heading?.end).toBeGreaterThan(last?.barY ?? 0);
    expect(heading?.end).toBeLessThanOrEqual(height);
  });
});
