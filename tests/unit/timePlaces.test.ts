import { describe, expect, it } from "vitest";
import type { TimeBar, TimePoint } from "../../app/ui/chart/timeMarks.ts";
import {
  barPlace,
  linesOnTop,
  nameLines,
  namePlaces,
  namedEvery,
  stopPlaces,
  timeMargins,
} from "../../app/ui/chart/timePlaces.ts";

/** Ten days of 100 pixels each, and a height of 100 values. */
const margins = timeMargins({ fontSize: 10, axis: 50, linesOnTop: 2 });
const size = {
  width: 50 + 1000 + margins.right,
  height: margins.top + 200 + margins.bottom,
  fontSize: 10,
  axis: 50,
  from: 0,
  to: 10,
  top: 100,
  linesOnTop: 2,
};
const bar = (facts: Partial<TimeBar>): TimeBar => ({
  id: "bar",
  from: 2,
  to: 3,
  value: 50,
  colour: "var(--line)",
  text: "",
  name: { text: "1,234", id: "number", label: "1,234" },
  ...facts,
});
const noted = { text: "1,234", id: "number", label: "" };
const placesOf = (facts: Partial<TimeBar>) => namePlaces(nameLines([bar(facts)], size), size);

describe("the number on a bar", () => {
  it("stands over the middle of its days, above its height", () => {
    expect(placesOf({})).toMatchObject([
      { id: "bar", centre: 50 + 300, bottom: margins.bottom + 100 + 4, lines: ["1,234"] },
    ]);
  });

  it("stands over the part that is seen of a bar that is cut off", () => {
    expect(placesOf({ from: -5, to: 1 })).toMatchObject([{ centre: 50 + 100 }]);
    expect(placesOf({ from: 8, to: 20 })).toMatchObject([{ centre: 50 + 900 }]);
  });

  it("is broken into lines where it is too long, and left to the table where it still is", () => {
    const long = { text: "more than 13,000", id: "number", label: "" };
    expect(placesOf({ name: long })).toMatchObject([{ lines: ["more than 13,000"] }]);
    expect(placesOf({ name: long, to: 2 })).toMatchObject([{ lines: ["more than", "13,000"] }]);
    expect(placesOf({ name: long, to: 1.3 })).toEqual([]);
  });

  it("stands on every bar or on none: a short one is not written where a longer one has no room", () => {
    const low = bar({ id: "low", to: 2, name: { ...noted, text: "85" } });
    const peak = bar({ id: "peak", from: 4, to: 3.2, name: { ...noted, text: "1,020" } });
    const wide = { ...peak, to: 4 };
    const idsOf = (bars: readonly TimeBar[]) => nameLines(bars, size).map(({ id }) => id);
    expect(idsOf([low])).toEqual(["low"]);
    expect(idsOf([low, peak])).toEqual([]);
    expect(idsOf([low, wide])).toEqual(["low", "peak"]);
    const { name: _, ...unnamed } = peak;
    expect(idsOf([low, unnamed])).toEqual(["low"]);
  });

  it("is none where the bar has none", () => {
    expect(nameLines([{ ...bar({}), name: undefined } as unknown as TimeBar], size)).toEqual([]);
  });

  it("has its note under it, where there is room for that too", () => {
    const name = { ...noted, note: "counts 1 Jan – 31 Dec" };
    expect(placesOf({ name })).toMatchObject([{ noteLines: ["counts 1 Jan – 31 Dec"] }]);
    expect(placesOf({ name, to: 2 })).toMatchObject([{ noteLines: ["counts 1 Jan –", "31 Dec"] }]);
    expect(placesOf({ name, to: 1.4 })).toMatchObject([{ lines: ["1,234"], noteLines: [] }]);
  });

  it("has as much room above the highest bar as the lines that are written", () => {
    const note = nameLines([bar({}), bar({ name: { ...noted, note: "counts 1 Jan" } })], size);
    expect(linesOnTop(note)).toBe(2);
    expect(linesOnTop(nameLines([bar({})], size))).toBe(1);
    expect(linesOnTop(nameLines([bar({ to: 1.1 })], size))).toBe(0);
    const topOf = (lines: number) => timeMargins({ ...size, linesOnTop: lines }).top;
    expect([topOf(0) < topOf(1), topOf(1) < topOf(2)]).toEqual([true, true]);
  });
});

describe("a bar between the edges of its days", () => {
  it.each([
    [200, 1, 195],
    [200, 2, 190],
    [25, 1, 23],
    [6, 1, 5],
    [2, 1, 3],
  ])("of %d pixels at a scale of %d is %d wide, in the middle", (room, scale, width) => {
    const place = barPlace(100, 100 + room, scale);
    expect(place.width).toBeCloseTo(width);
    expect(place.x + place.width / 2).toBeCloseTo(100 + room / 2);
  });
});

describe("the marks for the keyboard", () => {
  const point = (id: string, at: number): TimePoint => ({
    id,
    at,
    value: 50,
    colour: "var(--line)",
    shape: "circle",
    text: id,
  });

  it("come in the order of their days, over what is drawn", () => {
    const bars = [bar({ id: "bar", from: 4, to: 5, value: 100 })];
    expect(stopPlaces(bars, [point("late", 9), point("early", 1)], size)).toEqual([
      {
        id: "early",
        text: "early",
        centre: 150,
        bottom: margins.bottom + 88,
        width: 24,
        height: 24,
      },
      { id: "bar", text: "", centre: 550, bottom: margins.bottom, width: 200, height: 200 },
      { id: "late", text: "late", centre: 950, bottom: margins.bottom + 88, width: 24, height: 24 },
    ]);
  });

  it("are large enough to be seen where a bar is narrow or low", () => {
    const [stop] = stopPlaces([bar({ from: 2, to: 1.05, value: 1 })], [], size);
    expect(stop).toMatchObject({ width: 24, height: 24 });
  });
});

describe("the names under the axis", () => {
  it.each([
    [[0, 100, 200], 40, 1],
    [[0, 44, 88], 40, 1],
    [[0, 43, 86], 40, 2],
    [[0, 100, 120], 40, 3],
    [[50], 40, 1],
    [[], 0, 1],
  ])("of ticks at %j, the widest %d wide, are every %d.", (places, widest, every) => {
    expect(namedEvery(places, widest)).toBe(every);
  });
});
