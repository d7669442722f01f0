import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import type { Statement } from "../../app/contract/statement.ts";
import { calendarYear } from "../../app/domain/period.ts";
import { recordOf } from "../../app/domain/record.ts";
import { statementRow, tableWords } from "../../app/features/statements/statementRows.ts";
import {
  inDateOrder,
  isMarked,
  rowsShown,
  statementTable,
} from "../../app/features/statements/statementTable.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import published from "../../data/statements.json" with { type: "json" };
import { aSource, aStatement } from "../../mocks/makers.ts";

const real = parseDataFile("statements", published).rows;
const noSources = new Map();

function tableOf(statements: readonly Statement[], from: string, to: string) {
  const record = recordOf(statements, [], null, noSources);
  return statementTable(inDateOrder(statements), record, { from, to });
}

function wordsOf(statements: readonly Statement[], from: string, to: string) {
  return tableWords(tableOf(statements, from, to), { from, to }, noSources, en);
}

describe("the statements of a period", () => {
  it("are those that count to one of its days, both ends included, in the order of the days", () => {
    const days = ["2024-03-01", "2024-01-31", "2024-02-01", "2024-03-02"];
    const rows = days.map((asOf) => aStatement({ asOf }));
    const { all } = tableOf(rows, "2024-02-01", "2024-03-01");
    expect(all.first(9).map(({ asOf }) => asOf)).toEqual(["2024-02-01", "2024-03-01"]);
  });

  it("include undated ones that may count to one of its days", () => {
    const row = aStatement({ asOf: null, asOfRange: ["2024-01-10", "2024-02-10"] });
    expect(tableOf([row], "2024-02-10", "2024-02-20").all.first(9)).toEqual([row]);
    expect(tableOf([row], "2024-02-11", "2024-02-20").all).toHaveLength(0);
  });

  it("are all there in the real record of 2024, and the line's counts among them", () => {
    const { from, to } = calendarYear(2024);
    const { all, onLine } = tableOf(real, from, to);
    const dated = real.filter(({ asOf }) => asOf !== null && asOf >= from && asOf <= to);
    expect(all.first(all.length)).toEqual(expect.arrayContaining(dated));
    expect(onLine.find(({ use }) => use !== "series")).toBeUndefined();
    expect(onLine.length).toBeLessThan(all.length);
  });
});

describe("a period without a count of the line", () => {
  it("names the counts on both sides", () => {
    const { heading, notes } = wordsOf(real, "2024-01-02", "2024-01-10");
    expect(heading).toBe("No statement counts to a day of 2–10 January 2024");
    expect(notes).toEqual([
      "The nearest counts of the line are 341 on 26 December 2023 before the period and 342 on 26 January 2024 after it.",
    ]);
  });

  it("says which side has none", () => {
    expect(wordsOf(real, "2026-04-01", "2026-05-01").notes[0]).toContain(
      "419 on 13 March 2026; no count was found after it",
    );
    expect(wordsOf(real, "2020-01-01", "2020-02-01").notes[0]).toContain(
      "the first after it is 33 on 22 December 2020",
    );
    expect(wordsOf([], "2024-01-01", "2024-02-01").notes).toEqual([
      "No count of the line is known.",
    ]);
  });
});

describe("the longest gap", () => {
  it("is named where more than 60 days lie between two counts of the line", () => {
    expect(tableOf(real, "2021-01-01", "2022-12-31").gap).toEqual({
      from: "2021-12-09",
      to: "2022-06-06",
    });
  });

  it("is not named for 60 days or fewer", () => {
    const rows = ["2024-01-01", "2024-03-01"].map((asOf) => aStatement({ asOf }));
    expect(tableOf(rows, "2024-01-01", "2024-12-31").gap).toBeNull();
    const later = ["2024-01-01", "2024-03-02"].map((asOf) => aStatement({ asOf }));
    expect(tableOf(later, "2024-01-01", "2024-12-31").gap).not.toBeNull();
  });
});

describe("a row", () => {
  it("says in words what is not stated, never 0", () => {
    const row = statementRow(aStatement({ total: null, statedOn: null }), [], noSources, en);
    expect(row).toMatchObject({
      total: "no total stated",
      killed: { text: "not stated", heard: null },
      injured: { text: "not stated", heard: null },
      civilians: [{ text: "not stated", heard: null }],
      military: [{ text: "not stated", heard: null }],
      statedOn: "about 1 Jan 2024, by its source",
    });
  });

  it("names each part of the count that can be pressed by its number and what it counts", () => {
    const civilian = { killed: 55, injured: null };
    const row = statementRow(
      aStatement({ total: 382, killed: 70, injured: 312, civilian }),
      [],
      noSources,
      en,
    );
    expect(row.killed).toEqual({ text: "70", heard: "70 killed" });
    expect(row.injured).toEqual({ text: "312", heard: "312 injured" });
    expect(row.civilians).toEqual([
      { text: "55 killed", heard: "civilians: 55 killed" },
      { text: "injured not stated", heard: null },
    ]);
  });

  it("marks assumed days, precision, wording and part in the line", () => {
    const statement = aStatement({
      asOfBasis: "publication",
      precision: "at-least",
      wordedAs: "civilians",
      useNote: "A reason.",
    });
    const row = statementRow(statement, [], new Map([["a-source", aSource()]]), en);
    expect(row.basis).toBe("day of publication; the count may be older");
    expect(row.total).toBe("at least 300");
    expect(row.totalNotes).toEqual(["worded “civilians”"]);
    expect([row.part, ...row.partNotes]).toEqual(["Rounded", "A reason."]);
    expect(row.links.map(({ text }) => text)).toEqual(["A publisher, 1 January 2024"]);
  });

  it("offers its mark only where the timeline has one", () => {
    expect(isMarked(aStatement(), [])).toBe(true);
    expect(isMarked(aStatement({ precision: "at-least" }), [])).toBe(true);
    expect(isMarked(aStatement({ precision: "about" }), [])).toBe(false);
    expect(isMarked(aStatement({ use: "stale" }), [])).toBe(false);
    expect(isMarked(aStatement({ population: "civilians" }), [])).toBe(false);
    expect(isMarked(aStatement({ asOf: null }), [])).toBe(false);
  });

  it("offers it for a second count of a day where that differs from the line's", () => {
    const { series } = recordOf([aStatement()], [], null, noSources);
    expect(isMarked(aStatement({ use: "repeat" }), series)).toBe(false);
    expect(isMarked(aStatement({ use: "repeat", total: 301 }), series)).toBe(true);
    expect(isMarked(aStatement({ use: "repeat", asOf: "2024-01-02" }), series)).toBe(false);
  });
});

describe("the rows shown", () => {
  const rows = ["2024-01-01", "2024-01-02", "2024-01-03"].map((asOf) => aStatement({ asOf }));
  const { all } = tableOf(rows, "2024-01-01", "2024-12-31");

  it("are the first ones, and the chosen one where it stands further down", () => {
    expect(rowsShown(all, 1, null)).toEqual(rows.slice(0, 1));
    expect(rowsShown(all, 1, rows[0]?.id ?? "")).toEqual(rows.slice(0, 1));
    expect(rowsShown(all, 1, rows[2]?.id ?? "")).toEqual([rows[0], rows[2]]);
  });
});
