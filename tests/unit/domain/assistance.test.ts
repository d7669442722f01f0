import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import {
  type CurrencyAmounts,
  amountsByActivity,
  assistanceIn,
  isForMore,
  isGiven,
  sameAmount,
} from "../../../app/domain/assistance.ts";
import published from "../../../data/assistance.json";
import { anAssistance } from "../../../mocks/impactMakers.ts";

const rows = [
  anAssistance({ id: "later", asOf: "2025-06-01" }),
  anAssistance({ id: "second", asOf: "2024-06-01" }),
  anAssistance({ id: "first-day", asOf: "2024-01-01", nature: "running-total" }),
  anAssistance({ id: "last-day", asOf: "2024-12-31", nature: "planned" }),
  anAssistance({ id: "before", asOf: "2023-12-31" }),
  anAssistance({ id: "dollars", asOf: "2024-02-01", unit: "USD" }),
  anAssistance({ id: "pounds", asOf: "2024-02-01", unit: "GBP" }),
  anAssistance({ id: "share", asOf: "2024-03-01", unit: "percent", amount: 5, nature: "share" }),
  anAssistance({ id: "spent", asOf: "2024-04-01", unit: "AZN", nature: "expenditure" }),
  anAssistance({ id: "rebuilt", asOf: "2024-05-01", unit: "AZN", covers: "reconstruction" }),
  anAssistance({
    id: "rebuilding-spent",
    asOf: "2024-05-02",
    unit: "AZN",
    covers: "reconstruction",
    nature: "expenditure",
  }),
  anAssistance({ id: "memorandum", asOf: "2024-07-01", amount: null, nature: "memorandum" }),
  anAssistance({ id: "old-estimate", asOf: "2022-10-13", unit: "USD", nature: "estimate" }),
  anAssistance({ id: "late-estimate", asOf: "2025-01-01", unit: "USD", nature: "estimate" }),
  anAssistance({ id: "undated", asOf: null }),
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const byCurrency = (amounts: readonly CurrencyAmounts[]) =>
  Object.fromEntries(amounts.map(({ currency, rows: ofIt }) => [currency, idsOf(ofIt)]));

describe("what is stated of assistance in a period", () => {
  const found = assistanceIn(rows, { from: "2024-01-01", to: "2024-12-31" });

  it("keeps donors' amounts by their currency, in the order of their days, both ends included", () => {
    expect(byCurrency(found.donors)).toEqual({
      EUR: ["first-day", "second", "last-day", "undated"],
      GBP: ["pounds"],
      USD: ["dollars"],
    });
  });

  it("keeps shares, spending and reconstruction apart from them", () => {
    expect(idsOf(found.shares)).toEqual(["share"]);
    expect(idsOf(found.spending)).toEqual(["spent"]);
    expect(byCurrency(found.reconstruction)).toEqual({ AZN: ["rebuilt", "rebuilding-spent"] });
  });

  it("knows an estimate from its day on, also in later periods, and never before", () => {
    expect(idsOf(found.estimates)).toEqual(["old-estimate"]);
    const later = assistanceIn(rows, { from: "2025-01-01", to: "2025-12-31" });
    expect(idsOf(later.estimates)).toEqual(["old-estimate", "late-estimate"]);
  });

  it("lists all of them, the newest first, and those without a day at the end", () => {
    expect(idsOf(found.all)).toEqual([
      "last-day",
      "memorandum",
      "second",
      "rebuilding-spent",
      "rebuilt",
      "spent",
      "share",
      "pounds",
      "dollars",
      "first-day",
      "old-estimate",
      "undated",
    ]);
  });

  it("has a row without a day where its days, or what the record covers, touch the period", () => {
    const undated = [
      anAssistance({ id: "any-day", asOf: null }),
      anAssistance({ id: "november", asOf: null, asOfRange: ["2024-11-01", "2024-11-30"] }),
    ];
    const allIn = (from: string, to: string) => idsOf(assistanceIn(undated, { from, to }).all);
    expect(allIn("2024-11-30", "2024-12-31")).toEqual(["any-day", "november"]);
    expect(allIn("2024-01-01", "2024-11-01")).toEqual(["any-day", "november"]);
    expect(allIn("2024-12-01", "2024-12-31")).toEqual(["any-day"]);
    expect(allIn("2021-01-01", "2024-10-31")).toEqual(["any-day"]);
    expect(allIn("2019-01-01", "2020-11-09")).toEqual([]);
  });

  it("loses no row of the published file, and shows none in two places", () => {
    const all = parseDataFile("assistance", published).rows;
    const { donors, shares, spending, reconstruction, estimates } = assistanceIn(all, {
      from: "2020-11-10",
      to: "2026-12-31",
    });
    const shown = [
      ...[...donors, ...reconstruction].flatMap(({ rows: ofIt }) => ofIt),
      ...shares,
      ...spending,
      ...estimates,
    ].flatMap((row) => [row, ...row.again]);
    const withAmount = all.filter(({ amount }) => amount !== null);
    expect(idsOf(shown).toSorted()).toEqual(idsOf(withAmount).toSorted());
  });
});

describe("an amount that is stated twice", () => {
  const twice = [
    anAssistance({ id: "first", asOf: "2024-05-03" }),
    anAssistance({ id: "again", asOf: "2024-07-05", repeats: "first" }),
    anAssistance({ id: "other", asOf: "2024-06-01" }),
  ];
  const inYear = (from: string, to: string) =>
    assistanceIn(twice, { from, to }).donors[0]?.rows.map(({ id, again }) => [id, idsOf(again)]);

  it("is one amount, at its first statement", () => {
    expect(inYear("2024-01-01", "2024-12-31")).toEqual([
      ["first", ["again"]],
      ["other", []],
    ]);
    expect(idsOf(assistanceIn(twice, { from: "2024-01-01", to: "2024-12-31" }).all)).toEqual([
      "other",
      "first",
    ]);
  });

  it("is shown by the statement that the period has", () => {
    expect(inYear("2024-07-01", "2024-12-31")).toEqual([["again", []]]);
    expect(inYear("2024-01-01", "2024-05-31")).toEqual([["first", []]]);
  });

  it("names the other statement, from either side", () => {
    const [first, again, other] = twice;
    if (!first || !again || !other) throw new Error("there are three");
    expect(idsOf(sameAmount(first, twice))).toEqual(["again"]);
    expect(idsOf(sameAmount(again, twice))).toEqual(["first"]);
    expect(sameAmount(other, twice)).toEqual([]);
  });
});

describe("what an amount is", () => {
  it.each([
    ["one", false],
    ["two", true],
    ["not-named", true],
  ] as const)("for countries %s: for more than Azerbaijan: %s", (countries, isSo) => {
    expect(isForMore(anAssistance({ countries }))).toBe(isSo);
  });

  it.each([
    ["grant", true],
    ["expenditure", true],
    ["running-total", false],
    ["planned", false],
  ] as const)("%s: stated once and neither total nor plan: %s", (nature, isSo) => {
    expect(isGiven(anAssistance({ nature }))).toBe(isSo);
  });

  it("belongs to the activity on which it was stated", () => {
    const of = amountsByActivity([
      anAssistance({ id: "one", activity: "signing" }),
      anAssistance({ id: "two", activity: "signing" }),
      anAssistance({ id: "none", activity: "signing", amount: null }),
      anAssistance({ id: "elsewhere" }),
    ]);
    expect(idsOf(of.get("signing") ?? [])).toEqual(["one", "two"]);
    expect(of.get("another")).toBeUndefined();
  });
});
