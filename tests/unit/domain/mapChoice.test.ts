import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import { clearedIn, yearShown } from "../../../app/domain/districts.ts";
import { mapFigures } from "../../../app/domain/impactChoices.ts";
import { lackOf, mapOfPeriod } from "../../../app/domain/mapChoice.ts";
import districtsFile from "../../../data/districts.json";
import { aDistrict } from "../../../mocks/impactMakers.ts";

const whole = (year: number) =>
  aDistrict({ id: `of-${year}`, start: `${year}-01-01`, end: `${year}-12-31` });
const both = [whole(2023), whole(2025)];
const part = aDistrict({ id: "part", start: "2025-01-01", end: "2025-07-31" });

describe("the map of a period where nothing is chosen", () => {
  it.each([
    ["2020-11-10", "2026-03-13", "cleared-2025"],
    ["2025-01-01", "2025-12-31", "cleared-2025"],
    // The newest year that is wholly there comes before a newer one of which there is only a part.
    ["2020-11-10", "2025-03-08", "cleared-2023"],
    ["2020-11-10", "2025-12-30", "cleared-2023"],
    ["2020-11-10", "2025-12-31", "cleared-2025"],
    ["2023-01-01", "2025-01-01", "cleared-2023"],
    ["2023-01-02", "2025-01-01", "cleared-2025"],
    ["2025-12-31", "2026-01-31", "cleared-2025"],
    ["2022-01-01", "2023-01-01", "cleared-2023"],
    ["2023-12-31", "2024-12-31", "cleared-2023"],
    ["2024-01-01", "2024-12-31", "incidents"],
    ["2026-01-01", "2026-12-31", "incidents"],
    ["2020-01-01", "2022-12-31", "incidents"],
  ])("from %s to %s is %s", (from, to, found) => {
    expect(mapOfPeriod(both, { from, to })).toBe(found);
  });

  const all = { from: "2020-01-01", to: "2030-12-31" };
  it.each([
    ["an older year, where only that was known", [whole(2023)], "cleared-2023"],
    ["no year of which only a part was known", [part], "incidents"],
    ["explosions where nothing was known", [], "incidents"],
    ["no year of plans", [{ ...whole(2025), metric: "hectares-planned" as const }], "incidents"],
  ] as const)("is %s", (_, rows, found) => {
    expect(mapOfPeriod(rows, all)).toBe(found);
  });

  it("is never a year without a day of the period or a known figure, and no choice that can be shown is newer and as whole", () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.subarray([...both, part]), (one, other, rows) => {
        const [from = "", to = ""] = [one, other].toSorted();
        const chosen = mapOfPeriod(rows, { from, to });
        const years = mapFigures
          .flatMap((map) => yearShown(map) ?? [])
          .filter((year) => to >= `${year}-01-01` && from <= `${year}-12-31`)
          .filter((year) => clearedIn(rows, year).values.length > 0);
        const wholes = years.filter((year) => from <= `${year}-01-01` && to >= `${year}-12-31`);
        const best = Math.max(...(wholes.length > 0 ? wholes : years));
        expect(yearShown(chosen)).toBe(years.length === 0 ? null : best);
        expect(lackOf(chosen, rows, { from, to })).toBeNull();
      }),
    );
  });

  it("is, as published, hectares of 2025 for the whole record and of 2023 up to the article", () => {
    const { rows } = parseDataFile("districts", districtsFile);
    expect(mapOfPeriod(rows, { from: "2020-11-10", to: "2026-03-13" })).toBe("cleared-2025");
    expect(mapOfPeriod(rows, { from: "2020-11-10", to: "2025-03-08" })).toBe("cleared-2023");
  });
});

describe("why a choice cannot be shown", () => {
  it.each([
    ["cleared-2025", "2025-12-31", "2026-12-31", null],
    ["cleared-2025", "2026-01-01", "2026-12-31", "outside"],
    ["cleared-2025", "2024-01-01", "2024-12-31", "outside"],
    ["cleared-2025", "2024-01-01", "2025-01-01", null],
    ["cleared-2023", "2024-01-01", "2025-12-31", "outside"],
    ["incidents", "2010-01-01", "2010-12-31", null],
  ] as const)("%s from %s to %s: %s", (choice, from, to, lack) => {
    expect(lackOf(choice, both, { from, to })).toBe(lack);
  });

  it("is that no figure for the whole year was known", () => {
    const year = { from: "2025-01-01", to: "2025-12-31" };
    expect(lackOf("cleared-2025", [whole(2023), part], year)).toBe("unknown");
    expect(lackOf("incidents", [], year)).toBeNull();
  });
});
