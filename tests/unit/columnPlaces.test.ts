import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Column,
  type PanelSize,
  columnPlaces,
  groundOf,
  marginsOf,
} from "../../app/ui/chart/columnPlaces.ts";

const size: PanelSize = { width: 700, height: 300, fontSize: 13, hasTicks: true, top: 100 };
const column = (id: string, facts: Partial<Column> = {}): Column => ({
  id,
  name: id,
  nameLabel: id,
  note: null,
  values: [10],
  text: "10",
  press: null,
  canPress: false,
  isOpen: false,
  ...facts,
});
const years = (count: number, facts?: Partial<Column>) =>
  Array.from({ length: count }, (_, index) => column(String(2020 + index), facts));

describe("columnPlaces", () => {
  it("shares the width evenly, and ends each bar where its value does", () => {
    const placed = columnPlaces(
      [column("2020", { values: [25, 25] }), column("2021", { values: [100, 0] })],
      size,
    );
    const room = groundOf(size) - marginsOf(size).top;
    expect(placed.map(({ centre, step }) => [centre, step])).toEqual([
      [175, 350],
      [525, 350],
    ]);
    expect(placed[0]?.edge).toBeCloseTo(groundOf(size) - room / 2);
    expect(placed[1]?.edge).toBeCloseTo(marginsOf(size).top);
  });

  it("never lets a bar leave the panel, whatever its values", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 8 }), (values) => {
        for (const { edge } of columnPlaces(
          values.map((value, index) => column(`${index}`, { values: [value] })),
          size,
        )) {
          expect(edge).toBeGreaterThanOrEqual(marginsOf(size).top - 1e-9);
          expect(edge).toBeLessThanOrEqual(groundOf(size));
        }
      }),
    );
  });

  it("puts a note under the name, in lines where it is long", () => {
    const [wide] = columnPlaces([column("2020", { note: "from 10 Nov" })], size);
    expect(wide?.ticks).toEqual(["2020", "from 10 Nov"]);
    const [narrow] = columnPlaces(years(7, { note: "from 10\u00a0Nov" }), { ...size, width: 380 });
    expect(narrow?.ticks).toEqual(["2020", "from", "10\u00a0Nov"]);
  });

  it("names every second column where names would meet, and only where ticks are drawn", () => {
    const narrow = { ...size, width: 250 };
    expect(columnPlaces(years(8), narrow).map(({ ticks }) => ticks.length)).toEqual([
      1, 0, 1, 0, 1, 0, 1, 0,
    ]);
    expect(columnPlaces(years(8), { ...narrow, hasTicks: false })[0]?.ticks).toEqual([]);
  });

  it("breaks a range after its dash where its column is narrow", () => {
    const [first] = columnPlaces(years(7, { text: "115–190" }), { ...size, width: 380 });
    expect(first?.lines).toEqual(["115–", "190"]);
  });

  it("tells an unknown value and none from a bar", () => {
    const placed = columnPlaces(
      [column("a", { values: null }), column("b", { values: [0, 0] }), column("c")],
      size,
    );
    expect(placed.map(({ isEmpty }) => isEmpty)).toEqual([true, true, false]);
  });
});
