import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import { hectaresView } from "../../../app/features/timeline/overlay/hectaresView.ts";
import { overlayLayout } from "../../../app/features/timeline/overlay/overlayLayout.ts";
import { returnsView } from "../../../app/features/timeline/overlay/returnsView.ts";
import { textWidth } from "../../../app/features/timeline/placing.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import clearance from "../../../data/clearance.json";
import returns from "../../../data/returns.json";
import { aClearance, aReturn } from "../../../mocks/impactMakers.ts";
import { everyPreset, laptop, phone, projector, timelineOf } from "./aRecord.ts";

const clearanceRows = parseDataFile("clearance", clearance).rows;
const returnRows = parseDataFile("returns", returns).rows;
const year = { from: "2024-01-01", to: "2024-12-31" };
const month = (facts: Parameters<typeof aClearance>[0]) =>
  aClearance({ granularity: "month", ...facts });

const sizes = { laptop, projector, phone };
const cases = everyPreset.flatMap((preset) =>
  Object.keys(sizes).map((size) => ({ preset, size: size as keyof typeof sizes })),
);

describe("the hectares of each month", () => {
  it("leave out other spans, months without hectares, and months beside the days", () => {
    const { marks } = hectaresView(
      [
        month({ id: "march", start: "2024-03-01", end: "2024-03-31", hectares: 30 }),
        month({ id: "unread", start: "2024-02-01", end: "2024-02-29", hectares: null }),
        month({ id: "late", start: "2025-01-01", end: "2025-01-31" }),
        month({ id: "over-the-edge", start: "2023-12-15", end: "2024-01-01", hectares: 10 }),
        aClearance({ id: "week", granularity: "week", start: "2024-05-06", end: "2024-05-12" }),
        aClearance({ id: "year" }),
      ],
      year,
      en,
    );
    expect(marks.map(({ id, value }) => [id, value])).toEqual([
      ["over-the-edge", 10],
      ["march", 30],
    ]);
  });

  it("say what is rounded, whose work it is, and what is inferred", () => {
    const { marks, forms } = hectaresView(
      [
        month({ id: "a", end: "2024-01-31", hectares: 1234.5, operators: "one" }),
        month({ id: "b", start: "2024-02-01", end: "2024-02-29", hectaresPrecision: "at-least" }),
        month({ id: "c", start: "2024-03-01", end: "2024-03-31", yearInferred: true }),
      ],
      year,
      en,
    );
    expect(marks.map(({ text, isHollow, isOfOne }) => [text, isHollow, isOfOne])).toEqual([
      ["1,234.5 hectares, 1–31 January 2024, one body only", false, true],
      ["more than 1,000 hectares, 1–29 February 2024, all operators", true, false],
      ["1,000 hectares, 1–31 March 2024, all operators, year inferred", true, false],
    ]);
    expect(forms).toContainEqual({ form: "hollowBar", text: "rounded, or its year inferred" });
  });

  it("name the months without a report, so that none of them looks like zero", () => {
    const { unreported, forms } = hectaresView(
      [
        month({ id: "march", start: "2024-03-01", end: "2024-03-31", hectares: 30 }),
        month({ id: "unread", start: "2024-05-01", end: "2024-05-31", hectares: null }),
      ],
      year,
      en,
    );
    expect(unreported).toEqual([
      { from: "2024-01-01", to: "2024-02-29" },
      { from: "2024-04-01", to: "2024-04-30" },
      { from: "2024-06-01", to: "2024-12-31" },
      { from: "2024-05-01", to: "2024-05-31" },
    ]);
    expect(forms).toContainEqual({ form: "unreported", text: "not reported" });
  });

  it("say so where none is stated", () => {
    expect(hectaresView([], year, en).none).toBe(
      "No hectares of a month were found for these days",
    );
    expect(hectaresView([month({ end: "2024-01-31" })], year, en).none).toBeNull();
  });
});

describe("people resettled", () => {
  const rows = [
    aReturn({ id: "before", asOf: "2023-06-01", people: 100 }),
    aReturn({ id: "about", asOf: "2023-12-01", people: 200, precision: "about" }),
    aReturn({ id: "first", asOf: "2024-02-01", people: 300 }),
    aReturn({ id: "rounded", asOf: "2024-03-01", people: 1000, precision: "at-least" }),
    aReturn({ id: "second", asOf: "2024-04-01", people: 400 }),
    aReturn({ id: "after", asOf: "2025-04-01", people: 500 }),
    aReturn({ id: "living", asOf: "2024-05-01", people: 9000, scope: "residents" }),
    aReturn({ id: "aim", asOf: "2024-12-31", people: 9000, scope: "target" }),
    aReturn({ id: "no-day", asOf: null, people: 9000 }),
  ];

  it("are the running total alone; the line joins exact counts only, also those beside the days", () => {
    const view = returnsView(rows, year, en);
    expect(view.marks.map(({ id, isHollow }) => [id, isHollow])).toEqual([
      ["first", false],
      ["rounded", true],
      ["second", false],
    ]);
    expect(view.marks[1]?.text).toContain("more than 1,000");
    expect(view.line.map(({ value }) => value)).toEqual([100, 100, 300, 300, 400, 400, 500]);
  });

  it("enter with the last count before the days, as it was stated", () => {
    const { entering } = returnsView(rows, year, en);
    expect(entering).toMatchObject({
      text: "← about 200, 1 Dec 2023",
      value: 200,
      asks: { id: "about", field: "people" },
    });
    expect(returnsView(rows, { from: "2023-01-01", to: "2023-12-31" }, en).entering).toBeNull();
  });

  it("end the line with the last exact count", () => {
    const { line } = returnsView(rows, { from: "2024-03-15", to: "2026-01-01" }, en);
    expect(line.map(({ value }) => value)).toEqual([300, 300, 400, 400, 500]);
  });
});

describe.each(cases)("a panel under the timeline of $preset on a $size", ({ preset, size }) => {
  const timeline = timelineOf(preset, sizes[size]);
  const { time, period } = timeline;
  const text = timeline.size.text;
  const bars = overlayLayout(hectaresView(clearanceRows, time.days, en), timeline, false);
  const points = overlayLayout(returnsView(returnRows, time.days, en), timeline, true);

  it("has the timeline's days and edges, and names them under the last one only", () => {
    for (const { plot } of [bars, points])
      expect([plot.left, plot.right]).toEqual([time.left, time.right]);
    expect(points.ticks).toEqual(timeline.timeTicks);
    expect(bars.ticks.map(({ x }) => x)).toEqual(timeline.timeTicks.map(({ x }) => x));
    expect(bars.ticks.every(({ label }) => label === "")).toBe(true);
  });

  it("draws each month over its own days, and nothing in the gaps", () => {
    for (const { from, to, x, width } of bars.marks) {
      expect(x).toBeCloseTo(Math.max(time.left, time.start(from)), 5);
      const end = Math.min(time.right, time.end(to));
      expect(x + width).toBeCloseTo(Math.max(x + 2, end - 1), 5);
    }
  });

  it("stands on a scale of its own from 0 that holds every number", () => {
    for (const { values, marks, plot } of [bars, points]) {
      expect(values.from).toBe(0);
      for (const { value, y } of marks) {
        expect(y).toBe(values.y(value));
        expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
        expect(y).toBeLessThanOrEqual(plot.bottom);
      }
    }
  });

  it("leaves no month of the picture without a bar or a line that says that none is reported", () => {
    const covered = [
      ...bars.unreported,
      ...bars.marks.map(({ x, width }) => ({ left: x, right: x + width + 1 })),
    ];
    const start = Math.max(time.left, time.start("2020-11-10"));
    for (let x = start + 2; x < time.right - 2; x += 2)
      expect(covered.some(({ left, right }) => left <= x + 3 && x - 3 <= right)).toBe(true);
  });

  it("dims what has no day in the period", () => {
    for (const { from, to, isOutside } of bars.marks) {
      const isIn = time.end(to) > period.left + 1 && time.start(from) < period.right;
      expect(isOutside).toBe(!isIn);
    }
    for (const { x, isOutside } of points.marks)
      expect(isOutside).toBe(x < period.left || x > period.right);
  });

  it("puts the entering value over no point", () => {
    const { entering } = points;
    if (entering === null) return;
    const [left, bottom] = [time.left, entering.baseline + text * 0.3];
    const right = left + 4 + textWidth(entering.text, text);
    for (const { x, y } of points.marks)
      expect(x > left && x < right && y > bottom - text * 1.2 && y < bottom).toBe(false);
    expect(entering.baseline - text).toBeGreaterThanOrEqual(0);
  });
});
