import { describe, expect, it } from "vitest";
import type { Statement } from "../../../app/contract/statement.ts";
import { changesSince } from "../../../app/domain/changesSince.ts";
import { printFigure } from "../../../app/domain/figure.ts";
import { type MovedFigures, type Value, movedFigures } from "../../../app/domain/movedFigures.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const words = (value: Value | null) => {
  if (value === null) return "not known";
  const { low, high } = value;
  if (high === null) return `${low}+`;
  return low === high ? `${low}` : `${low}–${high}`;
};
const inWords = ({ moved }: MovedFigures) =>
  moved.map(
    ({ population, measure, from, to }) => `${population} ${measure} ${words(from)} → ${words(to)}`,
  );

function publishedSince(since: string, days: readonly string[], known: string | null = null) {
  const now = publishedRecord(known);
  return movedFigures(changesSince(now, since, publishedSources), now, days);
}

describe("the figures of the published record that moved since the article's day", () => {
  const published = () => publishedSince("2025-03-08", ["2025-03-08", "2024-12-31", "2026-03-13"]);

  it("are the latest count, with what is known of its parts", () => {
    const moved = published();
    expect(moved[0]).toMatchObject({ about: "latest", from: "2025-03-08", to: "2026-03-13" });
    expect(moved.slice(0, 1).flatMap(inWords)).toEqual([
      "all total 383 → 419",
      "all killed 70–71 → 72",
      "all injured 312–313 → 347",
      "civilians total 198–199 → 198–235",
      "military total 184–185 → 184–221",
    ]);
  });

  it("are the killed and the injured of that very day, which later counts limit; the total stayed", () => {
    const moved = published();
    const days = moved.filter(({ about }) => about === "day");
    expect(days.map((figures) => "day" in figures && figures.day)).toEqual(["2025-03-08"]);
    expect(days.flatMap(inWords)).toEqual(["all killed 70–71 → 70", "all injured 312–313 → 313"]);
  });

  it("are the years that were not over, and none before", () => {
    const moved = published();
    const years = moved.filter(({ about }) => about === "year");
    expect(years.map((figures) => "days" in figures && figures.days.from)).toEqual([
      "2025-01-01",
      "2026-01-01",
    ]);
    expect(years.flatMap(inWords)).toEqual(["all total 1+ → 33–35", "all total not known → 2+"]);
  });

  it("can be asked as they were known then, and as they are known now", () => {
    const moved = published();
    const [killed] = moved.find(({ about }) => about === "day")?.moved ?? [];
    const asked = { kind: "count", population: "all", measure: "killed", day: "2025-03-08" };
    expect(killed?.from?.asks).toEqual({ ...asked, known: "2025-03-08" });
    expect(killed?.to?.asks).toEqual({ ...asked, known: null });
    const [total] = moved[0]?.moved ?? [];
    const as = (low: number, id: string) => ({
      low,
      high: low,
      conflict: false,
      asks: { kind: "statement", id },
    });
    expect(total?.from).toEqual(as(383, "s-2025-03-08-383"));
    expect(total?.to).toEqual(as(419, "s-2026-03-13-419"));
    const [year] = moved.find(({ about }) => about === "year")?.moved ?? [];
    const rise = "rise.all.total.2025-01-01.2025-12-31";
    expect(year?.from?.asks && printFigure(year.from.asks)).toBe(`${rise}.known.2025-03-08`);
    expect(year?.to?.asks && printFigure(year.to.asks)).toBe(rise);
    expect(year?.to?.conflict).toBe(false);
  });
});

describe("figures that moved", () => {
  it("are none where nothing can have been added", () => {
    expect(publishedSince("2025-03-08", ["2025-03-08"], "2025-03-08")).toEqual([]);
    expect(publishedSince("2026-03-13", ["2025-03-08"])).toEqual([]);
  });

  it("say nothing of a day that had not come yet, rather than the count before it", () => {
    const [day] = publishedSince("2023-01-01", ["2024-12-31"]).filter(
      ({ about }) => about === "day",
    );
    expect(day && inWords(day).slice(0, 2)).toEqual([
      "all total not known → 382",
      "all killed not known → 70",
    ]);
  });

  it("leave out parts that nobody stated, and name the first count as new", () => {
    const now = recordOf([aStatement({ asOf: "2024-03-01", total: 310 })], [], null, new Map());
    const [latest, ...others] = movedFigures(changesSince(now, "2024-02-01", new Map()), now, []);
    expect(latest).toMatchObject({ about: "latest", from: null, to: "2024-03-01" });
    expect(latest && inWords(latest)).toEqual(["all total not known → 310"]);
    // Any of the years before may hold all of them; of the year itself nothing is known.
    expect(others.flatMap(inWords)).toEqual(Array(4).fill("all total not known → 0–310"));
    expect(others.map((figures) => "days" in figures && figures.days)[0]).toEqual({
      from: "2020-11-10",
      to: "2020-12-31",
    });
  });
});

describe("the figures of a day that moved", () => {
  const row = (id: string, statedOn: string, asOf: string, total: number, facts = {}) =>
    aStatement({ id, statedOn, asOf, total, ...facts });
  const since = "2024-02-01";
  const movedOn = (day: string, rows: readonly Statement[]) => {
    const now = recordOf(rows, [], null, new Map());
    return movedFigures(changesSince(now, since, new Map()), now, [day]).filter(
      ({ about }) => about === "day",
    );
  };
  const first = row("first", "2024-01-05", "2024-01-01", 303);

  it("are none where nothing is known", () => {
    expect(movedOn("2024-01-01", [])).toEqual([]);
  });

  it("are none before the first count of the line, whatever limits them", () => {
    const floor = row("floor", "2024-06-01", "2023-06-01", 200, { precision: "at-least" });
    expect(movedOn("2023-07-01", [first, floor])).toEqual([]);
    expect(movedOn("2024-01-01", [first, row("last", "2024-06-01", "2024-06-01", 303)])).toEqual(
      [],
    );
  });

  it("hold two numbers between which a range lay and that now contradict each other", () => {
    const next = row("next", "2024-02-01", "2024-02-01", 304);
    const later = [
      row("sooner", "2024-06-01", "2024-01-05", 304),
      row("fallen", "2024-06-01", "2024-01-20", 303),
    ];
    const [day] = movedOn("2024-01-10", [first, next, ...later]);
    expect(day?.moved.map(({ from, to }) => [from?.conflict, to?.conflict])).toEqual([
      [false, true],
    ]);
    expect(day && inWords(day)).toEqual(["all total 303–304 → 303–304"]);
  });

  it("hold one that is known no more, because a count that it followed from was contradicted", () => {
    const civilians = row("civilians", "2024-01-05", "2024-01-01", 100, {
      population: "civilians",
    });
    const fallen = row("fallen", "2024-06-01", "2024-01-20", 290);
    expect(movedOn("2024-01-01", [first, civilians, fallen]).flatMap(inWords)).toEqual([
      "all total 303 → 290–303",
      "military total 203 → not known",
    ]);
  });
});
