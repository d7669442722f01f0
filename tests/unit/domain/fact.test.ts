import { describe, expect, it } from "vitest";
import { parseFact } from "../../../app/domain/fact.ts";
import { derivedFrom, factsKnownOn, publishedOn, standsFor } from "../../../app/domain/factRows.ts";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import districts from "../../../data/districts.json";
import returns from "../../../data/returns.json";
import {
  aClearance,
  aContamination,
  aDistrict,
  aReturn,
  anAssistance,
  anIncident,
} from "../../../mocks/impactMakers.ts";
import { aSource } from "../../../mocks/makers.ts";
import { publishedSources } from "../../support/publishedRecord.ts";

const sources = new Map([
  ["early", aSource({ id: "early", published: "2025-03-01" })],
  ["late", aSource({ id: "late", published: "2025-06-01" })],
  ["undated", aSource({ id: "undated", published: null })],
]);

describe("the day on which a row was published", () => {
  it.each([
    [["late", "early"], "2025-02-01", { day: "2025-03-01", assumed: false }],
    [["undated", "late"], "2025-02-01", { day: "2025-06-01", assumed: false }],
    [["undated"], "2025-02-01", { day: "2025-02-01", assumed: true }],
    [["undated"], null, null],
    [["elsewhere"], "2025-02-01", { day: "2025-02-01", assumed: true }],
  ])("of sources %j and the day %s", (named, asOf, day) => {
    expect(publishedOn(aReturn({ sources: [...named], asOf }), sources)).toEqual(day);
  });

  it("is the day on which it was stated, where the row says so, whatever its sources say", () => {
    const row = aReturn({ statedOn: "2025-03-14", sources: ["early"], asOf: "2024-12-31" });
    expect(publishedOn(row, sources)).toEqual({ day: "2025-03-14", assumed: false });
  });

  it("is not the day of a target, which is still to come", () => {
    const target = { scope: "target", asOf: "2026-12-31", sources: ["undated"] } as const;
    expect(publishedOn(aReturn({ ...target, sources: ["undated"] }), sources)).toBeNull();
    const stated = aReturn({ ...target, sources: ["undated"], statedOn: "2023-12-05" });
    expect(factsKnownOn([stated], "2023-12-05", sources)).toEqual([stated]);
    expect(factsKnownOn([stated], "2023-12-04", sources)).toEqual([]);
  });

  it("is known of every published target, so that none is lost on looking back", () => {
    const targets = parseDataFile("returns", returns).rows.filter(
      ({ scope }) => scope === "target",
    );
    const days = targets.map((row) => [row.asOf, publishedOn(row, publishedSources)?.day]);
    expect(days).toEqual([
      ["2023-12-31", "2023-07-14"],
      ["2024-12-31", "2024-07-06"],
      ["2026-12-31", "2023-12-05"],
    ]);
  });

  it("is that of a district's or an area's statement too", () => {
    const stated = { statedOn: "2025-03-14", sources: ["undated"] };
    const day = { day: "2025-03-14", assumed: false };
    expect(publishedOn(aDistrict(stated), sources)).toEqual(day);
    expect(publishedOn(aContamination(stated), sources)).toEqual(day);
  });

  it("is assumed to be no earlier than the last day that the row counts", () => {
    const row = aDistrict({ asOf: "2024-06-30", end: "2024-12-31", sources: ["undated"] });
    expect(publishedOn(row, sources)).toEqual({ day: "2024-12-31", assumed: true });
    const ended = aDistrict({ asOf: "2025-01-15", end: "2024-12-31", sources: ["undated"] });
    expect(publishedOn(ended, sources)).toEqual({ day: "2025-01-15", assumed: true });
    const openEnded = aClearance({ asOf: null, end: null, sources: ["undated"] });
    expect(publishedOn(openEnded, sources)).toBeNull();
  });

  it("is taken from what the row stands for: its count, its last day, or its explosion", () => {
    expect(standsFor(aClearance({ asOf: "2024-06-01", end: "2024-05-31" }))).toBe("2024-06-01");
    expect(standsFor(aClearance({ asOf: null, end: "2024-05-31" }))).toBe("2024-05-31");
    expect(standsFor(aClearance({ asOf: null, end: null }))).toBeNull();
    expect(standsFor(anAssistance({ asOf: null }))).toBeNull();
    expect(standsFor(anIncident({ date: "2024-04-04" }))).toBe("2024-04-04");
  });
});

describe("the rows known on a day", () => {
  const rows = [
    aReturn({ id: "a", sources: ["early"], asOf: "2025-01-01" }),
    aReturn({ id: "b", sources: ["late"], asOf: "2025-01-01" }),
    aReturn({ id: "c", sources: ["undated"], asOf: "2025-03-01" }),
    aReturn({ id: "d", sources: ["undated"], asOf: null }),
  ];
  it.each([
    ["2025-02-28", []],
    ["2025-03-01", ["a", "c"]],
    ["2025-05-31", ["a", "c"]],
    ["2025-06-01", ["a", "b", "c"]],
    [null, ["a", "b", "c", "d"]],
  ])("%s", (known, ids) => {
    expect(factsKnownOn(rows, known, sources).map(({ id }) => id)).toEqual(ids);
  });
});

describe("a number that the record worked out", () => {
  const how = "the sum of 85 and 172 families, which the source states.";
  const row = aReturn({ people: 1152, families: 257, derived: { families: how } });

  it("says how", () => {
    expect(derivedFrom(row, "families")).toBe(how);
  });

  it("is only that number of its row", () => {
    expect(derivedFrom(row, "people")).toBeNull();
  });

  it.each([aReturn({ derived: null }), anIncident()])(
    "is none of a row that names none",
    (plain) => {
      expect(derivedFrom(plain, "people")).toBeNull();
    },
  );
});

describe("the published figures of annual reports", () => {
  const { rows } = parseDataFile("districts", districts);
  const annual = (year: number) =>
    rows.filter(({ note }) => note?.includes(`annual report for ${year}`));
  it.each([
    [2023, "2023-12-31", 0],
    [2023, "2024-03-04", 0],
    [2023, "2024-03-05", 22],
    [2025, "2025-12-31", 0],
    [2025, "2026-03-12", 0],
    [2025, "2026-03-13", 14],
  ])("for %i, as known on %s: %i rows", (year, known, count) => {
    expect(factsKnownOn(annual(year), known, publishedSources)).toHaveLength(count);
  });
});

describe("an address that asks for a stated number", () => {
  it.each([
    ["returns.r-1.people", { file: "returns", id: "r-1", field: "people" }],
    ["districts.d-1.value", { file: "districts", id: "d-1", field: "value" }],
  ])("%s", (text, fact) => {
    expect(parseFact(text.split("."))).toEqual({ kind: "fact", ...fact });
  });

  it.each([
    "",
    "returns",
    "returns.r-1",
    "returns..people",
    "returns.R-1.people",
    "returns.r-1.hectares",
    "returns.r-1.people.more",
    "statements.s-1.people",
    "toString.a.length",
  ])("%s asks for none", (text) => {
    expect(parseFact(text.split("."))).toBeNull();
  });
});
