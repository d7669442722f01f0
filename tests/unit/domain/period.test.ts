import { describe, expect, it } from "vitest";
import {
  type Preset,
  calendarYear,
  defaultChoice,
  includes,
  lengthOf,
  overlaps,
  periodOf,
  presetsOf,
  shared,
  yearsOf,
} from "../../../app/domain/period.ts";

const record = { from: "2020-11-10", to: "2026-03-13" };
const period = { from: "2024-01-10", to: "2024-01-20" };

describe("a period", () => {
  it("counts both of its days", () => {
    expect(lengthOf({ from: "2025-03-06", to: "2025-03-08" })).toBe(3);
    expect(lengthOf({ from: "2025-03-08", to: "2025-03-08" })).toBe(1);
    expect(lengthOf(calendarYear(2024))).toBe(366);
  });

  it.each([
    ["2024-01-09", false],
    ["2024-01-10", true],
    ["2024-01-20", true],
    ["2024-01-21", false],
  ])("includes %s: %s", (day, expected) => {
    expect(includes(period, day)).toBe(expected);
  });

  it.each([
    ["2024-01-01", "2024-01-09", null],
    ["2024-01-01", "2024-01-10", ["2024-01-10", "2024-01-10"]],
    ["2024-01-20", "2024-02-01", ["2024-01-20", "2024-01-20"]],
    ["2024-01-21", "2024-02-01", null],
    ["2024-01-12", "2024-01-14", ["2024-01-12", "2024-01-14"]],
    ["2023-01-01", "2025-01-01", ["2024-01-10", "2024-01-20"]],
  ])("with %s to %s shares %j", (from, to, days) => {
    const expected = days && { from: days[0], to: days[1] };
    expect(shared(period, { from, to })).toEqual(expected);
    expect(shared({ from, to }, period)).toEqual(expected);
    expect(overlaps(period, from, to)).toBe(days !== null);
  });

  it("touches calendar years", () => {
    expect(yearsOf(record)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(yearsOf(period)).toEqual([2024]);
    expect(calendarYear(2024)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(calendarYear(987)).toEqual({ from: "0987-01-01", to: "0987-12-31" });
  });
});

describe("a choice of days", () => {
  it.each<[Preset, string, string]>([
    ["article", "2020-11-10", "2025-03-08"],
    ["record", "2020-11-10", "2026-03-13"],
    ["2021", "2021-01-01", "2021-12-31"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["last-12-months", "2025-03-14", "2026-03-13"],
    ["visit", "2025-03-06", "2025-03-08"],
  ])("%s is %s to %s", (preset, from, to) => {
    expect(periodOf({ preset }, record)).toEqual({ from, to });
  });

  it("opens on the days up to the article", () => {
    expect(periodOf(defaultChoice, record)).toEqual({ from: "2020-11-10", to: "2025-03-08" });
  });

  it.each([
    ["2024-02-29", "2023-03-01"],
    ["2025-02-28", "2024-02-29"],
    ["2024-02-28", "2023-03-01"],
    ["2025-12-31", "2025-01-01"],
    ["2025-01-01", "2024-01-02"],
  ])("the twelve months to %s begin on %s", (to, from) => {
    expect(periodOf({ preset: "last-12-months" }, { from: "2020-11-10", to })).toEqual({
      from,
      to,
    });
  });

  it("typed, keeps its days and puts a reversed pair in order", () => {
    const [from, to] = ["2024-02-01", "2024-05-01"];
    expect(periodOf({ from, to }, record)).toEqual({ from, to });
    expect(periodOf({ from: to, to: from }, record)).toEqual({ from, to });
    expect(periodOf({ from, to: from }, record)).toEqual({ from, to: from });
  });

  it("typed in half, is open to the end of the record", () => {
    expect(periodOf({ from: "2024-02-01", to: null }, record)).toEqual({
      ...record,
      from: "2024-02-01",
    });
    expect(periodOf({ from: null, to: "2024-02-01" }, record)).toEqual({
      ...record,
      to: "2024-02-01",
    });
    const other = { from: "2022-01-01", to: "2022-12-31" };
    expect(periodOf({ from: null, to: null }, other)).toEqual(other);
  });

  it("typed in half beyond the record, is the typed day alone", () => {
    const [early, late] = ["2019-01-01", "2030-01-01"];
    expect(periodOf({ from: null, to: early }, record)).toEqual({ from: early, to: early });
    expect(periodOf({ from: late, to: null }, record)).toEqual({ from: late, to: late });
  });

  it("typed, may lie outside the record", () => {
    const outside = { from: "2018-01-01", to: "2019-01-01" };
    expect(periodOf(outside, record)).toEqual(outside);
  });

  it("offers the years from the first full one to the record's last", () => {
    expect(presetsOf(record)).toEqual([
      "article",
      "record",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
      "last-12-months",
      "visit",
    ]);
  });
});
