import { describe, expect, it } from "vitest";
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
  const moved = publishedSince("2025-03-08", ["2025-03-08", "2024-12-31", "2026-03-13"]);

  it("are the latest count, with what is known of its parts", () => {
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
    const days = moved.filter(({ about }) => about === "day");
    expect(days.map((figures) => "day" in figures && figures.day)).toEqual(["2025-03-08"]);
    expect(days.flatMap(inWords)).toEqual(["all killed 70–71 → 70", "all injured 312–313 → 313"]);
  });

  it("are the years that were not over, and none before", () => {
    const years = moved.filter(({ about }) => about === "year");
    expect(years.map((figures) => "days" in figures && figures.days.from)).toEqual([
      "2025-01-01",
      "2026-01-01",
    ]);
    expect(years.flatMap(inWords)).toEqual(["all total 1+ → 33–35", "all total not known → 2+"]);
  });

  it("can be asked as they were known then, and as they are known now", () => {
    const [killed] = moved.find(({ about }) => about === "day")?.moved ?? [];
    const asked = { kind: "count", population: "all", measure: "killed", day: "2025-03-08" };
    expect(killed?.from?.asks).toEqual({ ...asked, known: "2025-03-08" });
    expect(killed?.to?.asks).toEqual({ ...asked, known: null });
    const [total] = moved[0]?.moved ?? [];
    expect(total?.from?.asks).toEqual({ kind: "statement", id: "s-2025-03-08-383" });
    expect(total?.to?.asks).toEqual({ kind: "statement", id: "s-2026-03-13-419" });
    const [year] = moved.find(({ about }) => about === "year")?.moved ?? [];
    const rise = "rise.all.total.2025-01-01.2025-12-31";
    expect(year?.from?.asks && printFigure(year.from.asks)).toBe(`${rise}.known.2025-03-08`);
    expect(year?.to?.asks && printFigure(year.to.asks)).toBe(rise);
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
  });
});
