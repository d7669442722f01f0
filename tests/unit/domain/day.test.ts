import { describe, expect, it } from "vitest";
import { addDays, countStart, dayNumber, dayOf, inOrder, yearOf } from "../../../app/domain/day.ts";

describe("days", () => {
  it("have numbers, and numbers have days", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("1970-01-02")).toBe(1);
    for (const day of ["2020-02-29", "2020-11-10", "2024-12-31", "0001-01-01", "9999-12-31"])
      expect(dayOf(dayNumber(day))).toBe(day);
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2025-03-30", 1, "2025-03-31"],
    ["2025-10-26", 1, "2025-10-27"],
    ["2025-03-08", 0, "2025-03-08"],
    ["2024-01-01", 366, "2025-01-01"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it("sort by their characters", () => {
    expect(["2025-01-01", "2024-12-31", "2025-01-01", "2024-02-01"].toSorted(inOrder)).toEqual([
      "2024-02-01",
      "2024-12-31",
      "2025-01-01",
      "2025-01-01",
    ]);
    expect([inOrder("a", "b"), inOrder("b", "a"), inOrder("a", "a")]).toEqual([-1, 1, 0]);
  });

  it("know their year", () => {
    expect(yearOf("2020-11-10")).toBe(2020);
  });

  it("are counted from 10 November 2020", () => {
    expect(countStart).toBe("2020-11-10");
  });
});
