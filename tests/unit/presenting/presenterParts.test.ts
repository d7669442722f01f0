import { describe, expect, it } from "vitest";
import type { CasualtyFigure } from "../../../app/domain/figure.ts";
import { inImportance } from "../../../app/domain/figureOrder.ts";
import { sourceLine } from "../../../app/features/answer/sourceLine.ts";
import { placeFor } from "../../../app/features/presenting/presenterPlace.ts";
import {
  elapsed,
  hasStarted,
  notStarted,
  onSlide,
  parseTimer,
  paused,
  printTimer,
  started,
  turnedOn,
} from "../../../app/features/presenting/timer.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

describe("the timer", () => {
  it("starts with the first turn, and counts the slide anew with each", () => {
    const first = turnedOn(notStarted, 1000);
    expect([elapsed(first, 4000), onSlide(first, 4000)]).toEqual([3000, 3000]);
    const second = turnedOn(first, 5000);
    expect([elapsed(second, 7000), onSlide(second, 7000)]).toEqual([6000, 2000]);
  });

  it("leaves pauses out, and a turn does not end one", () => {
    const going = started(notStarted, 0);
    const still = turnedOn(paused(going, 2000), 9000);
    expect(elapsed(still, 50_000)).toBe(2000);
    expect(elapsed(started(still, 60_000), 61_000)).toBe(3000);
    expect(started(going, 500)).toBe(going);
  });

  it("has not started before, and does not run backwards with the clock", () => {
    expect(hasStarted(notStarted)).toBe(false);
    expect(hasStarted(started(notStarted, 5))).toBe(true);
    expect(elapsed(started(notStarted, 5000), 1000)).toBe(0);
    expect(onSlide({ startedAt: null, before: 10, turnedAt: 20 }, 0)).toBe(0);
  });

  it.each([notStarted, started(notStarted, 12), paused(started(notStarted, 1), 99)])(
    "is read as it was kept",
    (timer) => expect(parseTimer(printTimer(timer))).toEqual(timer),
  );

  it.each(["", "1 2", "a b c", "-1 2 3", "1 2 3 4", "1.5 2 3", `1 ${"9".repeat(30)} 3`])(
    "is not made of what is none: %s",
    (text) => expect(parseTimer(text)).toBeNull(),
  );

  it("is written in minutes, with hours where there are some", () => {
    const { span } = en.presenting.presenter.time;
    expect([0, 59, 61, 3600, 36_061].map(span)).toEqual([
      "0:00",
      "0:59",
      "1:01",
      "1:00:00",
      "10:01:01",
    ]);
  });
});

describe("the place of the presenter’s window", () => {
  const screen = (availLeft: number, isInternal: boolean) => ({
    availLeft,
    availTop: 0,
    availWidth: 1366,
    availHeight: 768,
    isInternal,
  });
  const [own, beamer, other] = [screen(0, true), screen(1366, false), screen(3000, false)];
  it.each([
    ["the computer's own screen", { current: beamer, others: [other, own] }, own],
    ["beside the slides while they are on it still", { current: own, others: [beamer] }, own],
    ["another screen where none is built in", { current: beamer, others: [other] }, other],
    ["wherever it opens on the only screen", { current: own, others: [] }, null],
    ["wherever it opens where the browser does not tell", null, null],
  ])("is %s", (_, screens, place) => expect(placeFor(screens)).toEqual(place));
});

describe("the order of the numbers", () => {
  const count = (population: "all" | "civilians", day: string): CasualtyFigure => ({
    kind: "count",
    population,
    measure: "total",
    day,
    known: null,
  });
  const rise = (from: string, to: string): CasualtyFigure => ({
    kind: "rise",
    population: "all",
    measure: "total",
    from,
    to,
  });
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const ordered: readonly CasualtyFigure[] = [
    count("all", period.to),
    { kind: "statement", id: "last" },
    count("civilians", period.to),
    rise(period.from, period.to),
    { kind: "statement", id: "newer" },
    { kind: "statement", id: "older" },
    { kind: "statement", id: "undated" },
    rise("2021-01-01", "2021-12-31"),
  ];
  const days = new Map([
    ["last", period.to],
    ["newer", "2024-05-01"],
    ["older", "2021-05-01"],
  ]);
  it("is that of their weight for the period, then newest first", () => {
    const reversed = [ordered[1], ordered[0], ...ordered.slice(2).toReversed()];
    const all = inImportance(
      reversed.filter((figure) => figure !== undefined),
      period,
      (id) => days.get(id) ?? null,
    );
    expect(all.slice(0, 2)).toEqual([ordered[1], ordered[0]]);
    expect(all.slice(2)).toEqual(ordered.slice(2));
  });
});

describe("a number in a line", () => {
  const record = publishedRecord();
  const line = (figure: CasualtyFigure) => sourceLine(figure, record, publishedSources, en);
  const total = (day: string) =>
    ({ kind: "count", population: "all", measure: "total", day, known: null }) as const;

  it("says what is counted, to which day, by whom and where it is printed", () => {
    expect(line(total("2025-03-08"))).toMatchObject({
      figure: "383",
      sentence:
        "people killed or injured by landmines since November 2020, counted to 8 March 2025",
      follows: null,
      more: null,
      said: [
        {
          text: "Azernews, in its report on the delegation's visit, 8 March 2025",
          links: [{ text: "Azernews, 8 March 2025" }],
        },
      ],
    });
  });

  it("says to which day a statement counts", () => {
    expect(line({ kind: "statement", id: "s-2025-03-08-383" })?.sentence).toMatch(
      /, counted to 8 March 2025$/,
    );
  });

  it("says from which counts it follows where none gives it", () => {
    const injured = line({ ...total("2025-03-08"), measure: "injured" });
    expect(injured).toMatchObject({ figure: "313", follows: "Follows from" });
    expect(injured?.said[0]?.text).toMatch(/^the count to \d+ \w+ 202\d \(/);
    expect(injured?.said.length).toBeLessThanOrEqual(3);
  });

  it("says where there is no count, and nothing of a statement that is not on record", () => {
    expect(line(total("2027-01-01"))?.figure).toBe("at least 419");
    expect(line(total("2020-01-01"))).toMatchObject({ said: [], none: en.answer.stated.none });
    expect(line({ kind: "statement", id: "nobody" })).toBeNull();
  });
});
