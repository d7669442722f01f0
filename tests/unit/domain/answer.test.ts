import { describe, expect, it } from "vitest";
import { type Answer, answerTo } from "../../../app/domain/answer.ts";
import { settersOf } from "../../../app/domain/answerEnds.ts";
import { type Count, countOf } from "../../../app/domain/count.ts";
import { isOfCounts, parseFigure } from "../../../app/domain/figure.ts";
import { measures, populations } from "../../../app/domain/measures.ts";
import { type Asked, type Limits, limitsOf, revisionsOf } from "../../../app/domain/revisions.ts";
import { statementsKnownOn, statedOn } from "../../../app/domain/statements.ts";
import {
  publishedIntervals,
  publishedRecord,
  publishedSources,
} from "../../support/publishedRecord.ts";

const record = publishedRecord();

function maybe(text: string, of = record): Answer | null {
  const figure = parseFigure(text, () => true);
  if (figure === null || !isOfCounts(figure)) throw new Error(`${text} is no figure`);
  return answerTo(figure, of, publishedIntervals, publishedSources);
}

function answer(text: string, of = record): Answer {
  const found = maybe(text, of);
  if (found === null) throw new Error(`${text} is not in the record`);
  return found;
}

/** "383", "40..41", "419..", "314 or 315" */
function say(limits: Limits | null): string {
  if (limits === null) return "nothing";
  const { low, high, conflict } = limits;
  if (conflict) return `${low} or ${high}`;
  if (high === null) return `${low}..`;
  return low === high ? `${low}` : `${low}..${high}`;
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const setters = ({ ends }: Answer) => ends.map(({ bounds }) => ids(settersOf(bounds)));
const revised = ({ revisions }: Answer) =>
  revisions.map(({ day, limits }) => `${day}: ${say(limits)}`);
const others = ({ alsoSaid }: Answer) =>
  alsoSaid.map(({ statement, difference }) => `${statement.id}: ${difference ?? "not stated"}`);
const kinds = ({ disagreements }: Answer) => disagreements.map(({ kind }) => kind);

describe("the answer to a number", () => {
  it("383 on 8 March 2025: one statement, its wording, and 383 to 384 by stated dates", () => {
    const of = answer("count.all.total.2025-03-08");
    expect([say(of.limits), say(of.strict)]).toEqual(["383", "383..384"]);
    expect(ids(of.leads)).toEqual(["s-2025-03-08-383"]);
    expect(setters(of)).toEqual([["s-2025-03-08-383"]]);
    expect(others(of)).toEqual(["s-undated-382: -1"]);
    expect(kinds(of)).toEqual(["wording", "one-visit"]);
    expect(revised(of)).toEqual(["2025-03-08: 383"]);
  });

  it("70 killed on that day: worked out, and 70 or 71 until two days later", () => {
    const of = answer("count.all.killed.2025-03-08");
    expect([say(of.limits), say(of.strict)]).toEqual(["70", "70"]);
    expect(setters(of)).toEqual([["s-2025-01-27-382", "s-2025-03-10-384"]]);
    expect(others(of)).toEqual([
      "s-2025-03-08-383: not stated",
      "s-undated-382: 0",
      "s-2025-02-21-383: not stated",
    ]);
    expect(revised(of)).toEqual(["2025-03-08: 70..71", "2025-03-10: 70"]);
    expect(ids(of.revisions[1]?.by ?? [])).toEqual(["s-2025-03-10-384"]);
  });

  it("198 to 199 civilians, by the last split and the counts since", () => {
    const of = answer("count.civilians.total.2025-03-08");
    expect([say(of.limits), say(of.strict)]).toEqual(["198..199", "198..200"]);
    expect(setters(of)[0]).toContain("s-2024-11-11-382");
    expect(of.alsoSaid.every(({ value }) => value === null)).toBe(true);
    expect(kinds(of)).toEqual(["wording", "one-visit"]);
  });

  it("314, then 314 or 315, on 19 September 2023", () => {
    const of = answer("count.all.total.2023-09-19");
    expect(say(of.limits)).toBe("314 or 315");
    expect(setters(of)).toEqual([["s-2023-09-19-314", "s-2023-09-19-315"]]);
    expect(others(of)).toContain("s-2023-09-19-308: -6");
    expect(kinds(of).toSorted()).toEqual(["same-day"]);
    expect(revised(of)).toEqual(["2023-09-19: 314", "2023-10-09: 314 or 315"]);
  });

  it("40 to 41 in calendar 2024, 37 to 42 by stated dates, beside the speaker's own 41", () => {
    const of = answer("rise.all.total.2024-01-01.2024-12-31");
    expect([say(of.limits), say(of.strict)]).toEqual(["40..41", "37..42"]);
    expect(of.ends.map(({ day }) => day)).toEqual(["2023-12-31", "2024-12-31"]);
    expect(setters(of)).toEqual([
      ["s-2023-12-26-341-2", "s-2024-01-26-342"],
      ["s-2024-12-12-382", "s-2025-01-27-382"],
    ]);
    expect(of.intervals.map(({ interval, verdicts }) => [interval.total, verdicts.total])).toEqual([
      [41, "agrees"],
    ]);
    expect(revised(of)).toEqual(["2024-12-31: 40..", "2025-01-27: 40..41"]);
  });

  it("a statement, with what all statements allow on its day", () => {
    const of = answer("statement.s-2025-03-08-383");
    expect(of.statement?.speaker).toMatch(/Azernews/);
    expect([say(of.limits), say(of.strict)]).toEqual(["383", "383..384"]);
    expect(others(of)).toEqual(["s-undated-382: -1"]);
  });

  it("a statement without a day, set against those that it may be of one day with", () => {
    const of = answer("statement.s-undated-382");
    expect([of.asked, of.limits, of.ends, of.revisions]).toEqual([null, null, [], []]);
    expect(others(of)).toContain("s-2025-03-08-383: 1");
    expect(others(of)).toContain("s-2024-12-12-382: 0");
  });

  it("a statement that is not in the record, or was not yet known", () => {
    expect(maybe("statement.nobody")).toBeNull();
    expect(maybe("statement.s-2025-03-08-383", publishedRecord("2025-03-07"))).toBeNull();
  });

  it("a day before the start: nothing is counted, nobody said anything", () => {
    const of = answer("count.all.total.2020-10-01");
    expect([of.leads, of.alsoSaid, of.disagreements, of.revisions]).toEqual([[], [], [], []]);
  });

  it("a day before the first count: it could first be answered when that was stated", () => {
    const of = answer("count.all.total.2020-11-15");
    expect(say(of.limits)).toBe("0..33");
    expect(ids(of.leads)).toEqual(["s-2020-12-22-33"]);
    expect(revised(of)).toEqual(["2020-12-22: 0..33"]);
  });

  it("a day after the record: at least 419, as known since the last count", () => {
    const of = answer("count.all.total.2026-05-01");
    expect([say(of.limits), say(of.strict)]).toEqual(["419..", "419.."]);
    expect(revised(of)).toEqual(["2026-03-13: 419.."]);
  });

  it("a period after the record: nothing is known, on any day so far", () => {
    const of = answer("rise.all.total.2026-04-01.2026-05-01");
    expect(say(of.limits)).toBe("0..");
    expect(of.revisions).toEqual([]);
  });

  it("a count as known on a day, revised by nothing that was said later", () => {
    const of = answer("count.all.total.2025-03-06.known.2025-03-06");
    expect(say(of.limits)).toBe("383..");
    expect(ids(of.leads)).toEqual(["s-2025-02-21-383"]);
    expect(revised(of)).toEqual(["2025-02-21: 383.."]);
  });

  it("looking back, is revised by nothing that was said later", () => {
    const of = answer("count.all.killed.2025-03-08", publishedRecord("2025-03-09"));
    expect(revised(of)).toEqual(["2025-03-08: 70..71"]);
  });
});

const counts = new Map<string, Count>();
function countKnownOn(day: string): Count {
  const known = counts.get(day);
  if (known) return known;
  const count = countOf(statementsKnownOn(record.statements, day, publishedSources));
  counts.set(day, count);
  return count;
}

/** As `revisionsOf`, by counting anew for every day on which anything was said. */
function revisedSlowly(asked: Asked): string[] {
  const said = record.statements.map((row) => statedOn(row, publishedSources).day);
  const start = said.reduce((last, day) => (day > last ? day : last), "");
  const days = [asked.to < start ? asked.to : start, ...said.filter((day) => day > asked.to)];
  const revisions: string[] = [];
  for (const day of [...new Set(days)].toSorted()) {
    const limits = limitsOf(countKnownOn(day), asked);
    if (limits.low === 0 && limits.high === null) continue;
    const words = say(limits);
    if (revisions.at(-1)?.endsWith(`: ${words}`) !== true) revisions.push(`${day}: ${words}`);
  }
  return revisions;
}

describe("how an answer was revised", () => {
  const days = ["2021-06-10", "2022-10-24", "2023-07-20", "2023-09-19", "2024-08-20", "2025-03-08"];
  it.each(days)("is the same as by counting anew for every day: %s", (to) => {
    for (const population of populations) {
      for (const measure of measures) {
        const asked = { population, measure, from: null, to };
        const found = revisionsOf(record.statements, record.count, asked, publishedSources);
        const words = found.map(({ day, limits }) => `${day}: ${say(limits)}`);
        expect(words, `${population} ${measure}`).toEqual(revisedSlowly(asked));
      }
    }
  });
});
