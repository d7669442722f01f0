import { describe, expect, it } from "vitest";
import { parseSample } from "../../../app/domain/sample.ts";
import { explosionsIn, noPlace, placeName, sampleOf } from "../../../app/domain/explosions.ts";
import { anIncident } from "../../../mocks/impactMakers.ts";
import { publishedIncidents } from "../../support/publishedRecord.ts";

const rows = [
  anIncident({ id: "later", date: "2024-06-30", district: "Fuzuli" }),
  anIncident({ id: "first", date: "2024-06-01", district: "Aghdam" }),
  anIncident({ id: "before", date: "2024-05-31", district: "Aghdam" }),
  anIncident({ id: "after", date: "2024-07-01", district: "Aghdam" }),
  anIncident({ id: "nowhere", date: "2024-06-02", district: null }),
  anIncident({ id: "month", date: "2024-05-01", datePrecision: "month", district: "Aghdam" }),
  anIncident({ id: "reported", date: "2024-06-03", datePrecision: "report-date" }),
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("the explosions of a period", () => {
  it("are those of its days, both ends included, in their order", () => {
    const june = { from: "2024-06-01", to: "2024-06-30" };
    expect(idsOf(explosionsIn(rows, june))).toEqual(["first", "nowhere", "reported", "later"]);
  });

  it.each([
    ["2024-05-31", "2024-05-31", ["month", "before"]],
    ["2024-04-01", "2024-05-01", ["month"]],
    ["2024-04-01", "2024-04-30", []],
  ])("hold one of an unknown day wherever its month touches %s to %s", (from, to, ids) => {
    expect(idsOf(explosionsIn(rows, { from, to }))).toEqual(ids);
  });

  it("hold one of a known day, or known by the day of its report, on that day only", () => {
    expect(explosionsIn(rows, { from: "2024-06-04", to: "2024-06-29" })).toEqual([]);
  });

  it("of one place are those that name it, and those that name none are a place of their own", () => {
    const june = { kind: "sample", from: "2024-06-01", to: "2024-06-30" } as const;
    expect(idsOf(sampleOf({ ...june, place: "aghdam" }, rows))).toEqual(["first"]);
    expect(idsOf(sampleOf({ ...june, place: noPlace }, rows))).toEqual(["nowhere"]);
    expect(sampleOf({ ...june, place: "lachin" }, rows)).toEqual([]);
  });
});

describe("a place in an address", () => {
  it("tells the published districts apart", () => {
    const names = new Set(publishedIncidents.map(({ district }) => district));
    expect(new Set([...names].map(placeName)).size).toBe(names.size);
    expect(placeName("Khankendi (city)")).toBe("khankendi-city");
    expect(placeName("(Old) Khankendi")).toBe("old-khankendi");
  });

  it.each([
    "",
    "aghdam",
    "aghdam.2024-01-01",
    "aghdam.2024-12-31.2024-01-01",
    "aghdam.2024-01-01.2024-12-32",
    "Aghdam.2024-01-01.2024-12-31",
    "aghdam-.2024-01-01.2024-12-31",
    "aghdam.2024-01-01.2024-12-31.x",
  ])("%j asks for none", (text) => {
    const isDay = (day: string) => /^2024-(01-01|12-31)$/.test(day);
    expect(parseSample(text.split("."), isDay)).toBeNull();
  });
});
