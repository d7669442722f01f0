import { describe, expect, it } from "vitest";
import { lanes } from "../../app/domain/activity.ts";
import { type Preset, periodOf } from "../../app/domain/period.ts";
import { recordOf } from "../../app/domain/record.ts";
import { yearsView } from "../../app/features/impact/yearsView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { aSource, aStatement, anActivity } from "../../mocks/makers.ts";
import { publishedRecord } from "../support/publishedRecord.ts";

const sources = new Map([["a-source", aSource()]]);

const published = (preset: Preset, known: string | null = null) => {
  const record = publishedRecord(known);
  return yearsView(record, periodOf({ preset }, record.span), new Map(), en);
};

const made = recordOf(
  [
    aStatement({ asOf: "2022-12-31", total: 278, killed: 40, injured: 238 }),
    aStatement({ asOf: "2023-12-31", total: 278, killed: 40, injured: 238 }),
    aStatement({ asOf: "2025-03-01", asOfBasis: "publication", total: 300 }),
  ],
  [
    anActivity({ start: "2023-05-01" }),
    anActivity({ id: "nato", track: "nato", start: "2025-02-01" }),
  ],
  null,
  sources,
);
const ofMade = (from: string, to: string) => yearsView(made, { from, to }, sources, en);

describe("the published record up to the article", () => {
  const view = published("article");

  it("has the limits of each year as the labels of its bars", () => {
    expect(view.rows.map(({ year, label }) => `${year}: ${label}`)).toEqual([
      "2020: 33–74",
      "2021: 115–190",
      "2022: 55–90",
      "2023: 62–64",
      "2024: 40–41",
      "2025: 1",
    ]);
  });

  it("says the same limits in words, and those by stated dates only", () => {
    expect(view.rows.map(({ inWords }) => inWords).slice(1, 5)).toEqual([
      "between 115 and 190",
      "between 55 and 90",
      "between 62 and 64",
      "between 40 and 41",
    ]);
    expect(view.rows.at(4)?.strict).toBe("37–42");
  });

  it("marks the years that are counted in part", () => {
    expect(view.rows.map(({ part }) => part)).toEqual([
      "from 10\u00a0Nov",
      null,
      null,
      null,
      null,
      "to 8\u00a0Mar",
    ]);
  });

  it("names the counts on which a year rests, at both ends", () => {
    const year = view.rows.at(4);
    expect(year?.start.links.map(({ text }) => text)).toEqual([
      "341 on 26 Dec 2023",
      "342, published 26 Jan 2024",
    ]);
    expect(year?.end.links.map(({ text }) => text)).toEqual([
      "382 on 12 Dec 2024",
      "382, published 27 Jan 2025",
    ]);
    expect(view.rows.at(0)?.start).toMatchObject({
      links: [],
      missing: "the count starts on 10 November 2020",
    });
  });

  it("has activity totals that are the sums of the lanes", () => {
    for (const { activities, activityLabel } of view.rows)
      expect(lanes.reduce((sum, lane) => sum + (activities?.[lane] ?? 0), 0)).toBe(
        Number(activityLabel),
      );
  });

  it("is said in one sentence, with every year that shares the most", () => {
    expect(view.picture).toBe(
      "Bars for 2020 to 2025: people killed or injured in each year, reaching highest in 2021 (between 115 and 190), above the activities of the same years, most in 2021 and 2024 (31); the table below holds the same figures.",
    );
  });
});

it("asks for the counted days of a year only", () => {
  const asked = (from: string, to: string) =>
    yearsView(publishedRecord(), { from, to }, new Map(), en).rows.map(({ asks }) => asks.total);
  expect(asked("2019-01-01", "2020-12-31")).toEqual([
    null,
    expect.objectContaining({ from: "2020-11-10", to: "2020-12-31" }),
  ]);
});

describe("days without a rise", () => {
  it("are worded as no change between counts, with no bar", () => {
    const [row] = published("visit").rows;
    expect(row).toMatchObject({ label: "no change", inWords: "no change", strict: "0–1" });
    expect(row?.casualties).toEqual({ low: 0, high: 0 });
    expect(row?.part).toMatch(/^6.*8.Mar$/);
  });
});

describe("what is not known", () => {
  it("is 'at least' where no later count limits a year", () => {
    const view = ofMade("2024-01-01", "2025-12-31");
    const [, last] = view.rows;
    expect(view.rows.map(({ label }) => label)).toEqual(["0–22", "not known"]);
    expect(last?.part).toBe("to 1\u00a0Mar");
    const row = published("2026").rows.at(0);
    expect(row).toMatchObject({ label: "at least 2", inWords: "at least 2", killed: "at least 1" });
    expect(row?.casualties).toEqual({ low: 2, high: null });
    expect(row?.end.missing).toBe("no later count found");
  });

  it("is never 0: not the casualties, not the activities, not their parts", () => {
    const [row] = ofMade("2026-01-01", "2026-12-31").rows;
    expect(row).toMatchObject({
      label: "not known",
      killed: "not known",
      injured: "not known",
      casualties: null,
      activities: null,
      activityLabel: "not known",
    });
    expect(Object.values(row?.byLane ?? {})).toEqual(lanes.map(() => "not known"));
  });

  it("is told apart from activities that were looked for and not found", () => {
    const [row] = ofMade("2022-01-01", "2022-12-31").rows;
    expect(row?.activityLabel).toBe("none recorded");
    expect(row?.byLane.nato).toBe("none");
  });

  it("is a part that no statement gives, while the total is known", () => {
    const [, row] = ofMade("2023-01-01", "2025-03-01").rows;
    expect(row).toMatchObject({ year: "2024", label: "0–22" });
    expect(row?.killed).toBe("0–22");
  });

  it("is said of the years before the count and after the record, of which two stand on each side", () => {
    const view = ofMade("2000-01-01", "2100-12-31");
    expect(view.rows.map(({ year }) => Number(year))).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ]);
    expect(view.rows.at(1)).toMatchObject({ label: "not counted", casualties: null });
    expect(view.notes).toContain(
      "Counting starts on 10 November 2020; nothing is counted in 2000 to 2019.",
    );
    expect(view.notes).toContain(
      "The record ends on 1 March 2025; nothing is known of 2026 to 2100.",
    );
    expect(ofMade("2050-01-01", "2050-12-31")).toMatchObject({ rows: [], picture: "" });
  });

  it("follows from the day on which the page looks back", () => {
    const view = published("record", "2024-06-30");
    expect(view.rows.map(({ label }) => label).slice(4)).toEqual(["at least 27"]);
    expect(view.rows.at(4)?.part).toBe("to 26\u00a0Jun");
    const later = published("2025", "2024-06-30");
    expect(later.rows.map(({ label }) => label)).toEqual(["not known"]);
    expect(later.notes).toContain("On 30 June 2024 nothing was known yet of 2025.");
  });
});

describe("counts that contradict each other", () => {
  it("give a range of a year, and a note that names the year", () => {
    const record = recordOf(
      [
        aStatement({ id: "more", asOf: "2023-12-31", total: 304 }),
        aStatement({ id: "less", asOf: "2024-01-10", total: 303 }),
        aStatement({ asOf: "2024-12-31", total: 310 }),
      ],
      [],
      null,
      sources,
    );
    const view = yearsView(record, { from: "2024-01-01", to: "2024-12-31" }, sources, en);
    expect(view.rows.at(0)?.inWords).toBe("between 6 and 7");
    expect(view.notes.join(" ")).toContain("contradict each other at the start or the end of 2024");
  });
});

describe("the links", () => {
  it("lead to the publication of the count, or to the list of sources while that is not loaded", () => {
    expect(ofMade("2023-01-01", "2023-12-31").rows.at(0)?.end.links).toMatchObject([
      { text: "278 on 31 Dec 2023", href: "https://example.org/a-source" },
    ]);
    expect(published("2024").rows.at(0)?.end.links.at(0)?.href).toBe("#sources");
  });
});
