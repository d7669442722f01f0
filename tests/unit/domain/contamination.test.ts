import { describe, expect, it } from "vitest";
import { Contamination } from "../../../app/contract/contamination.ts";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import { contaminationIn } from "../../../app/domain/contamination.ts";
import contaminationFile from "../../../data/contamination.json";
import { aContamination } from "../../../mocks/impactMakers.ts";

const published = parseDataFile("contamination", contaminationFile).rows;
const period = { from: "2024-01-01", to: "2025-03-08" };
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const rows = [
  aContamination({ id: "on-the-last-day", asOf: "2025-03-08" }),
  aContamination({ id: "on-the-first-day", asOf: "2024-01-01", metric: "land-needing-clearance" }),
  aContamination({ id: "before", asOf: "2023-12-31", metric: "area-high-contamination" }),
  aContamination({ id: "whole-before", asOf: "2023-06-01" }),
  aContamination({ id: "after", asOf: "2025-03-09" }),
  aContamination({ id: "undated", asOf: null }),
  aContamination({ id: "mines", asOf: "2024-06-01", metric: "estimated-mines", unit: "mines" }),
  aContamination({
    id: "old-share",
    asOf: "2024-02-01",
    metric: "contaminated-share-of-territory",
    unit: "percent",
  }),
  aContamination({
    id: "share",
    asOf: "2024-03-01",
    metric: "contaminated-share-of-territory",
    unit: "percent",
  }),
  aContamination({
    id: "plan",
    asOf: null,
    metric: "planned-clearance",
    unit: "hectares-per-year",
  }),
];

describe("what is stated of contamination in a period", () => {
  const found = contaminationIn(rows, period);

  it("has areas in the order of their days, the first and the last included", () => {
    expect(idsOf(found.areas)).toEqual(["on-the-first-day", "on-the-last-day"]);
  });

  it("has everything else by what it is, the newest first", () => {
    expect(idsOf(found.others)).toEqual(["share", "old-share", "mines"]);
  });

  it("sets apart what has no day", () => {
    expect(idsOf(found.undatedAreas)).toEqual(["undated"]);
    expect(idsOf(found.undatedOthers)).toEqual(["plan"]);
  });

  it("knows the newest size of the whole area, and the areas nearest to the period", () => {
    expect(found.latest?.id).toBe("on-the-last-day");
    expect([found.before?.id, found.after?.id]).toEqual(["before", "after"]);
    const earlier = contaminationIn(rows, { from: "2023-12-30", to: "2024-01-31" });
    expect(earlier.latest?.id).toBe("whole-before");
  });

  it("draws an area in hectares only", () => {
    const odd = aContamination({ asOf: "2024-05-01", unit: "percent" });
    const { areas, others } = contaminationIn([odd], period);
    expect([areas, others]).toEqual([[], [odd]]);
  });

  it("loses no published row of the whole record, and holds none twice", () => {
    const all = contaminationIn(published, { from: "2020-11-10", to: "2027-12-31" });
    const lists = [...all.areas, ...all.others, ...all.undatedAreas, ...all.undatedOthers];
    expect(idsOf(lists).toSorted()).toEqual(idsOf(published).toSorted());
  });

  it("has a place for each metric of the contract", () => {
    const { options } = Contamination.entries.metric;
    const each = options.map((metric) =>
      aContamination({
        id: metric,
        metric,
        asOf: "2024-05-01",
        unit: metric.includes("share") ? "percent" : "hectares",
      }),
    );
    const { areas, others } = contaminationIn(each, period);
    expect(idsOf([...areas, ...others]).toSorted()).toEqual(options.toSorted());
    expect(idsOf(others)).toEqual([
      "contaminated-share-of-territory",
      "share-cleared",
      "estimated-mines",
      "mines-on-maps",
      "map-accuracy",
      "residential-land-to-clear",
      "planned-clearance",
    ]);
  });
});
