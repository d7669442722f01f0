import { describe, expect, it } from "vitest";
import { type DataFileName, dataFiles } from "../../app/contract/dataFiles.ts";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import * as impact from "../../mocks/impactMakers.ts";
import { hugeFiles } from "../../mocks/hugeFiles.ts";
import * as makers from "../../mocks/makers.ts";

const made = {
  statements: makers.aDataFile("statements", [
    makers.aStatement(),
    makers.aStatement({ asOf: null }),
    makers.aStatement({ total: null, killed: 10 }),
    makers.aStatement({ asOf: "2024-02-01", precision: "at-least" }),
    makers.aStatement({ asOf: "2024-03-01", population: "civilians" }),
  ]),
  activity: makers.aDataFile("activity", [
    makers.anActivity(),
    makers.anActivity({ kind: "session", mineAction: true }),
    makers.anActivity({ start: "2024-02-01", end: "2024-02-03" }),
  ]),
  sources: makers.aDataFile("sources", [makers.aSource(), makers.aSource({ id: "another" })]),
  intervals: makers.aDataFile("intervals", [makers.anInterval()]),
  incidents: makers.aDataFile("incidents", [impact.anIncident()]),
  clearance: makers.aDataFile("clearance", [impact.aClearance()]),
  contamination: makers.aDataFile("contamination", [impact.aContamination()]),
  districts: makers.aDataFile("districts", [impact.aDistrict()]),
  returns: makers.aDataFile("returns", [impact.aReturn()]),
  assistance: makers.aDataFile("assistance", [impact.anAssistance()]),
  disagreements: makers.aDataFile("disagreements", [makers.aDisagreement()]),
  boundaries: makers.aDataFile("boundaries", [impact.aBoundary()]),
  briefing: makers.aDataFile("briefing", [makers.aSlide(), makers.aSlide({ id: "another" })]),
};

describe.each(Object.keys(dataFiles) as DataFileName[])("makers for %s", (name) => {
  it("make what the contract accepts", () => {
    expect(parseDataFile(name, made[name])).toEqual(made[name]);
  });

  it("give rows that differ different ids", () => {
    const ids = made[name].rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("aStatement", () => {
  it.each([
    [{}, "series"],
    [{ precision: "about" as const }, "rounded"],
    [{ population: "civilians" as const }, "partial"],
    [{ total: null }, "partial"],
    [{ asOf: null }, "undated"],
    [{ use: "stale" as const }, "stale"],
  ])("of %o is used as %s", (facts, use) => {
    expect(makers.aStatement(facts).use).toBe(use);
  });

  it("is said on the day that it counts to, unless told", () => {
    expect(makers.aStatement({ asOf: "2024-05-01" }).statedOn).toBe("2024-05-01");
    expect(makers.aStatement({ asOf: "2024-05-01", statedOn: null }).statedOn).toBeNull();
  });
});

describe("anActivity", () => {
  it("ends on the day that it starts, unless told", () => {
    const { end, datePrecision } = makers.anActivity({ start: "2024-05-01" });
    expect({ end, datePrecision }).toEqual({ end: "2024-05-01", datePrecision: "day" });
  });
});

describe.each([1, 2, 1000, 5000])("the huge files of %i rows", (n) => {
  const { statements, activity, sources } = hugeFiles(n);
  const rows = statements?.rows ?? [];

  it("satisfy the contract and have as many rows as asked for", () => {
    expect(parseDataFile("statements", statements).rows).toHaveLength(n);
    expect(parseDataFile("activity", activity).rows).toHaveLength(n);
    expect(parseDataFile("sources", sources).rows).toHaveLength(1);
  });

  it("have ids that occur once", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(n);
    expect(new Set(activity?.rows.map((row) => row.id)).size).toBe(n);
  });

  it.each(["total", "killed", "injured"] as const)("never fall in %s", (measure) => {
    const counts = rows.map((row) => row[measure] ?? -1);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it("never contradict each other on one day", () => {
    const pairs = new Set(rows.map((row) => `${row.asOf} ${row.total} ${row.killed}`));
    expect(pairs.size).toBe(new Set(rows.map((row) => row.asOf)).size);
  });

  it("count each casualty as killed or injured", () => {
    const sums = rows.map((row) => (row.killed ?? 0) + (row.injured ?? 0));
    expect(sums).toEqual(rows.map((row) => row.total));
  });

  it("end with 419 people on 13 March 2026", () => {
    expect(rows.at(-1)).toMatchObject({ asOf: "2026-03-13", total: 419 });
  });

  it("are the same every time", () => {
    expect(hugeFiles(n)).toEqual({ statements, activity, sources });
  });
});

describe("the huge files", () => {
  it("start on the first day of the count and reach 383 people on 8 March 2025", () => {
    const rows = hugeFiles(5000).statements?.rows ?? [];
    expect(rows[0]).toMatchObject({ asOf: "2020-11-10", total: 0 });
    expect(rows.find((row) => row.asOf === "2025-03-08")).toMatchObject({ total: 383, killed: 70 });
  });

  it("have as many rows in one year as in another", () => {
    const rows = hugeFiles(1000).statements?.rows ?? [];
    const years = [2021, 2022, 2023, 2024, 2025];
    for (const year of years) {
      const inYear = rows.filter((row) => row.asOf?.startsWith(String(year))).length;
      expect(Math.abs(inYear - (1000 * 365) / 1950)).toBeLessThan(2);
    }
  });
});
