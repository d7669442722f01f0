import { describe, expect, it } from "vitest";
import { changeIn } from "../../../app/domain/change.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../../app/domain/disagreements.ts";
import { checkIntervals } from "../../../app/domain/intervals.ts";
import { calendarYear } from "../../../app/domain/period.ts";
import { publishedIntervals, publishedRecord } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const ids = (rows: ReadonlyArray<{ id: string }>) => rows.map(({ id }) => id).toSorted();

describe("8 March 2025", () => {
  const day = "2025-03-08";

  it("has 383 people, 70 killed and 313 injured, though no statement of that day has a split", () => {
    const { total, killed, injured } = record.count.at(day).all;
    expect([total, killed, injured]).toMatchObject([
      { low: 383, high: 383, assumed: true, conflict: false },
      { low: 70, high: 70, assumed: false, conflict: false },
      { low: 313, high: 313, assumed: true, conflict: false },
    ]);
  });

  it("as known on that very day: 383 people, 70 to 71 killed and 312 to 313 injured", () => {
    const then = publishedRecord(day);
    const { total, killed, injured } = then.count.at(day).all;
    expect([total, killed, injured]).toMatchObject([
      { low: 383, high: 383 },
      { low: 70, high: 71 },
      { low: 312, high: 313 },
    ]);
    expect(then.latest).toMatchObject({ id: "s-2025-03-08-383", wordedAs: "civilians" });
    expect(then.count.at(day).civilians.total).toMatchObject({ low: 198, high: 199 });
  });

  it("as known the day before: at least 383 people, from the ministry's count of 21 February", () => {
    const { low, high, lowBy } = publishedRecord("2025-03-07").count.at(day).all.total;
    expect([low, high, ids(lowBy)]).toEqual([383, null, ["s-2025-02-21-383"]]);
  });
});

describe("the newest count", () => {
  it("is 419 on 13 March 2026, and nothing limits what came after", () => {
    expect(record.latest).toMatchObject({ id: "s-2026-03-13-419", total: 419 });
    expect(record.count.at("2026-03-14").all.total).toMatchObject({ low: 419, high: null });
    expect(record.span).toEqual({ from: "2020-11-10", to: "2026-03-13" });
  });
});

describe("summer 2023", () => {
  it("reads 303 or 304 from 16 June to 18 August, with both named", () => {
    for (const day of ["2023-06-16", "2023-07-13", "2023-08-18"]) {
      const { low, high, conflict, lowBy, highBy } = record.count.at(day).all.total;
      expect([low, high, conflict]).toEqual([303, 304, true]);
      expect([ids(lowBy), ids(highBy)]).toEqual([["s-2023-08-18-303"], ["s-2023-06-16-304"]]);
    }
    expect(record.count.at("2023-06-15").all.total).toMatchObject({
      low: 302,
      high: 303,
      conflict: false,
    });
    expect(record.count.at("2023-08-19").all.total).toMatchObject({
      low: 304,
      high: 305,
      conflict: false,
    });
  });
});

describe("stated intervals", () => {
  const checks = checkIntervals(publishedIntervals, record.count);
  const named = (id: string) => checks.find(({ interval }) => interval.id === id);

  it("the prosecutor's 58 people of 2023 lie outside 62 to 64", () => {
    const check = named("i-2023-01-01");
    expect(check?.bounds.total).toMatchObject({ low: 62, high: 64 });
    expect(check?.verdicts).toEqual({ total: "disagrees", killed: "agrees", injured: "disagrees" });
  });

  it("the prosecutor's 41 people of 2024 agree with 40 to 41", () => {
    const check = named("i-2024-01-01-2");
    expect(check?.bounds.total).toMatchObject({ low: 40, high: 41 });
    expect(check?.verdicts).toEqual({ total: "agrees", killed: "agrees", injured: "agrees" });
  });

  it("the prosecutor's 33 injured of 2025 agree with 32 to 34", () => {
    expect(named("i-2025-01-01")?.verdicts).toMatchObject({
      total: "not-stated",
      injured: "agrees",
    });
  });
});

describe("the calendar year 2024", () => {
  it("has 40 to 41 people, 37 to 42 from stated days alone", () => {
    const usual = changeIn(record.count, calendarYear(2024)).all.total;
    const strict = changeIn(record.count, calendarYear(2024), { strict: true }).all.total;
    expect(usual).toMatchObject({ low: 40, high: 41, assumed: true });
    expect(strict).toMatchObject({ low: 37, high: 42, assumed: false });
  });
});

describe("the disagreements that are computed", () => {
  const all = disagreementsOf(record, publishedIntervals);
  type Kind = ComputedDisagreement["kind"];
  const of = <K extends Kind>(kind: K) =>
    all.filter((one): one is Extract<ComputedDisagreement, { kind: K }> => one.kind === kind);

  // Civilians at most: 23 + 36 = 59 (11 Aug 2021); 44 + 99 = 143 (16 Jun 2023), no less because the totals of
  // 4 Apr 2023 contradict each other; 383 - 184 = 199.
  it("three counts are worded as civilians and hold more than can be", () => {
    const found = of("wording");
    expect(found.map(({ statement, total, atMost }) => [statement.id, total, atMost])).toEqual([
      ["s-2021-04-20-100", 100, 59],
      ["s-2023-04-04-289", 289, 143],
      ["s-2025-03-08-383", 383, 199],
    ]);
    expect(found.at(-1)?.split).toMatchObject({ civilians: 198, military: 184 });
  });

  // In order of the days: 172 then 169; 289 beside 288; 304 then 303; 315 beside 314.
  it("four spans in which totals contradict each other", () => {
    const spans = of("span").filter(
      ({ population, measure }) => population === "all" && measure === "total",
    );
    expect(spans.map(({ from, to, smaller, larger }) => [from, to, smaller, larger])).toEqual([
      ["2021-10-22", "2021-11-22", 169, 172],
      ["2023-04-04", "2023-04-04", 288, 289],
      ["2023-06-16", "2023-08-18", 303, 304],
      ["2023-09-19", "2023-09-19", 314, 315],
    ]);
  });

  // 4 Apr 2023: 288, 289. 19 Sep 2023: 308 (repeated for that day), 314, 315. 6 Dec 2023: 338 (repeated for
  // that day), 340. 12 Apr 2024: 352, and 351 excluded. 24 Apr 2024: 356, 365.
  it("five days with several totals", () => {
    const days = of("same-day").map(({ day }) => day);
    expect(days.toSorted()).toEqual([
      "2023-04-04",
      "2023-09-19",
      "2023-12-06",
      "2024-04-12",
      "2024-04-24",
    ]);
  });

  // 60 + 290 for 352; 65 + 288 for 351; 65 + 291 for 365.
  it("three printed totals that their parts do not add up to", () => {
    const found = of("parts").map(({ total, sum }) => `${total}, not ${sum}`);
    expect(found.toSorted()).toEqual(["351, not 353", "352, not 350", "365, not 356"]);
  });
});
