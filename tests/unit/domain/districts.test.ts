import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import {
  areasOf,
  classLimits,
  classOf,
  clearedIn,
  countedApartIn,
  explosionsByDistrict,
  yearShown,
} from "../../../app/domain/districts.ts";
import { explosionsIn } from "../../../app/domain/explosions.ts";
import boundariesFile from "../../../data/boundaries.json";
import districtsFile from "../../../data/districts.json";
import { aDistrict, anIncident } from "../../../mocks/impactMakers.ts";

const boundaries = parseDataFile("boundaries", boundariesFile).rows;
const published = parseDataFile("districts", districtsFile).rows;

const ofYear = (district: string, year: number, value: number) =>
  aDistrict({ id: district, district, value, start: `${year}-01-01`, end: `${year}-12-31` });

describe("the hectares of a year", () => {
  const rows = [
    ofYear("Small", 2025, 10),
    ofYear("Large", 2025, 2000),
    ofYear("Other year", 2024, 5),
    aDistrict({ id: "part", district: "Large", start: "2025-01-01", end: "2025-06-30" }),
    aDistrict({ id: "older", district: "Village", start: "2024-04-01", end: "2025-06-18" }),
    aDistrict({ id: "newer", district: "Village", start: "2024-04-01", end: "2025-11-11" }),
    { ...ofYear("Planned", 2025, 7), metric: "hectares-planned" as const },
  ];

  it("are those stated for the whole of it, the largest first", () => {
    const { values } = clearedIn(rows, 2025);
    expect(values.map(({ district, value }) => [district, value])).toEqual([
      ["Large", 2000],
      ["Small", 10],
    ]);
    expect(values[0]?.asks).toEqual({
      kind: "fact",
      file: "districts",
      id: "Large",
      field: "value",
    });
  });

  it("of a district without such a figure are the newest that touch the year, apart", () => {
    expect(clearedIn(rows, 2025).ofOtherDays.map(({ stated }) => stated?.id)).toEqual(["newer"]);
    expect(clearedIn(rows, 2023)).toEqual({ values: [], ofOtherDays: [] });
  });

  it("are, as published, those of 13 districts and of others", () => {
    const { values, ofOtherDays } = clearedIn(published, 2025);
    expect(values).toHaveLength(14);
    expect(ofOtherDays.map(({ district }) => district)).toEqual(["Gazakh (4 villages)"]);
    expect(clearedIn(published, 2023).values).toHaveLength(12);
  });
});

describe("the explosions by district", () => {
  const period = { from: "2024-01-01", to: "2024-12-31" };

  it("stand in the order of their numbers, those of no known district last", () => {
    const rows = [null, null, null, "B", "A", "A"].map((district, index) =>
      anIncident({ id: `n-${index}`, district }),
    );
    const { values } = explosionsByDistrict(rows, period);
    expect(values.map(({ district, value }) => [district, value])).toEqual([
      ["A", 2],
      ["B", 1],
      [null, 3],
    ]);
    expect(values[0]?.asks).toEqual({ kind: "sample", place: "a", ...period });
  });

  it("lose none of the period, and take in none from outside", () => {
    const row = fc.record({
      district: fc.constantFrom(null, "A", "B", "C (city)"),
      date: fc.constantFrom("2023-12-31", "2024-01-01", "2024-05-05", "2024-12-31", "2025-01-01"),
      datePrecision: fc.constantFrom("day", "report-date"),
    });
    fc.assert(
      fc.property(fc.array(row), (facts) => {
        const rows = facts.map((fact, index) => anIncident({ id: `n-${index}`, ...fact }));
        const { values } = explosionsByDistrict(rows, period);
        const shown = values.reduce((sum, { value }) => sum + value, 0);
        expect(shown).toBe(explosionsIn(rows, period).length);
        expect(values.every(({ value }) => value > 0)).toBe(true);
      }),
    );
  });
});

describe("the outlines of a district", () => {
  const isosOf = (district: string) =>
    areasOf({ ...clearedOf(district), district }, boundaries).map(({ iso }) => iso);
  const clearedOf = (district: string) => {
    const [value] = clearedIn([ofYear(district, 2025, 1)], 2025).values;
    if (!value) throw new Error("no value");
    return value;
  };

  it.each([
    ["Aghdam", ["AZ-AGM"]],
    ["Khankendi (city)", ["AZ-XA"]],
    ["Shusha", ["AZ-SUS", "AZ-X01~"]],
    ["Shahbuz", ["AZ-SAH"]],
    ["Aghdara", []],
    ["Other districts", []],
    ["Gazakh (4 villages)", []],
  ])("%s", (district, isos) => {
    expect(isosOf(district)).toEqual(isos);
  });

  it("of Lachin is the one in the west, though its source calls it Lankaran", () => {
    const [lachin] = areasOf(clearedOf("Lachin"), boundaries);
    const longitudes = lachin?.polygons.flat(2).filter((_, index) => index % 2 === 0) ?? [];
    expect(lachin?.iso).toBe("AZ-LAN");
    expect(Math.max(...longitudes)).toBeLessThan(47);
    expect(Math.min(...longitudes)).toBeGreaterThan(45.5);
    expect(boundaries.find(({ iso }) => iso === "AZ-LA")?.districts).toEqual([]);
  });

  it("are there for the whole country, each once", () => {
    expect(new Set(boundaries.map(({ iso }) => iso)).size).toBe(75);
    expect(boundaries).toHaveLength(75);
  });

  it("share their borders: every stretch belongs to two neighbours, or is the edge of the country", () => {
    const uses = new Map<string, number>();
    for (const ring of boundaries.flatMap(({ polygons }) => polygons.flat()))
      for (let at = 0; at < ring.length; at += 2) {
        const ends = [ring.slice(at, at + 2), ring.slice((at + 2) % ring.length).slice(0, 2)];
        const key = ends.map(String).toSorted().join(" ");
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
    expect([...uses.values()].filter((count) => count > 2)).toEqual([]);
    // A gap between two neighbours would turn one shared stretch into two of the edge.
    const edge = [...uses.values()].filter((count) => count === 1).length;
    expect(edge / uses.size).toBeLessThan(0.35);
  });
});

describe("what is counted apart within an outline", () => {
  const holding = (found: Parameters<typeof countedApartIn>[1]) =>
    boundaries.flatMap((area) =>
      countedApartIn(area, found, boundaries).map(({ district }) => [area.iso, district]),
    );

  it("is, as published, the land of Aghdara in three outlines in 2025, and none in 2023", () => {
    expect(holding(clearedIn(published, 2025))).toEqual([
      ["AZ-AGM", "Aghdara"],
      ["AZ-KAL", "Aghdara"],
      ["AZ-TAR", "Aghdara"],
    ]);
    expect(holding(clearedIn(published, 2023))).toEqual([]);
  });

  it("is nothing of explosions, which publications name by either district", () => {
    const rows = [anIncident({ date: "2024-01-01", district: "Aghdara" })];
    const found = explosionsByDistrict(rows, { from: "2024-01-01", to: "2024-12-31" });
    expect(found.values).toHaveLength(1);
    expect(holding(found)).toEqual([]);
  });

  it("is nothing of a district that has an outline of its own by now", () => {
    const found = clearedIn(published, 2025);
    const area = boundaries.find(({ iso }) => iso === "AZ-TAR");
    if (!area) throw new Error("no outline of Tartar");
    const own = { ...area, id: "own", districts: ["Aghdara"], holds: [] };
    expect(countedApartIn(area, found, [...boundaries, own])).toEqual([]);
  });
});

describe("the class of a value", () => {
  it.each([
    [0, 0],
    [999.9, 0],
    [1000, 1],
    [3008.2, 2],
    [8999, 3],
    [9000, 4],
    [14_016.7, 4],
  ])("%s hectares", (value, found) => {
    expect(classOf(value, classLimits.hectares)).toBe(found);
  });

  it("has no hole: each limit begins a class of its own", () => {
    for (const limits of Object.values(classLimits))
      expect(limits.map((limit) => classOf(limit, limits))).toEqual([1, 2, 3, 4]);
  });
});

describe("the year that a choice shows", () => {
  it.each([
    ["cleared-2025", 2025],
    ["cleared-2023", 2023],
    ["incidents", null],
  ] as const)("%s", (choice, year) => {
    expect(yearShown(choice)).toBe(year);
  });
});
