import type { FaultLine } from "./dataCheckFaults.ts";

/** 340 people on 6 December 2023: a series row with a full split. */
const split = "s-2023-12-06-340";
/** 382 people on 11 November 2024: the last published split. */
const last = "s-2024-11-11-382";
/** 383 people on 21 February 2025: a total alone. */
const total = "s-2025-02-21-383";
const atLeast = "s-2024-03-03-340";
const about = "s-2023-04-04-300";
const repeat = "s-2025-04-06-392-2";
const undated = "s-undated-197";
const stale = "s-2025-10-20-350";

export const faultsInStatements: FaultLine[] = [
  [
    undated,
    "an occasion that is not there",
    "occasion.activity",
    /activity.json has no row 2025-03-brussels$/,
    { occasion: { activity: "2025-03-brussels", basis: "inferred" } },
  ],
  [total, "two digits swapped downwards", "total", /^338 does not go with/, { total: 338 }],
  [total, "two digits swapped upwards", "total", /^833 does not go with/, { total: 833 }],
  [
    last,
    "killed and injured do not make the total",
    "total",
    /70 killed and 321 injured make 391, not 382/,
    { injured: 321, civilian: null, military: null },
  ],
  [
    last,
    "a split does not make its whole",
    "killed",
    /45 civilians and 15 military killed make 60, not 70/,
    { civilian: { killed: 45, injured: 143 } },
  ],
  [
    last,
    "a split above the whole",
    "civilian.killed",
    /75 killed are more than the 70/,
    { civilian: { killed: 75, injured: null }, military: null },
  ],
  [
    last,
    "people of one group above the total",
    "civilian",
    /its 398 people are more than the total, 382/,
    { killed: null, injured: null, civilian: { killed: 55, injured: 343 }, military: null },
  ],
  [
    last,
    "killed above the total",
    "killed",
    /700 killed are more than the total, 382/,
    { killed: 700, injured: null, civilian: null, military: null },
  ],
  [
    total,
    "a count that falls without a note",
    "total",
    /^381 does not go with 382/,
    { total: 381 },
  ],
  [
    "s-2025-04-04-388",
    "two counts for one day",
    "total",
    /^387 does not go with 388/,
    (row, rows) =>
      void rows.push({
        ...row,
        id: "s-planted",
        total: 387,
        killed: null,
        injured: null,
        civilian: null,
        military: null,
        note: null,
        useNote: null,
      }),
    "s-planted",
  ],
  [
    split,
    "civilians killed fall",
    "civilian.killed",
    /^40 does not go with/,
    { killed: null, injured: null, civilian: { killed: 40, injured: 111 }, military: null },
  ],
  [
    total,
    "as-of after stated-on",
    "asOf",
    /2025-02-23 is after statedOn, which is 2025-02-21/,
    { asOf: "2025-02-23" },
  ],
  [total, "a day that does not exist", "asOf", /must be a day that exists/, { asOf: "2025-02-30" }],
  [
    total,
    "a day before the count began",
    "asOf",
    /2020-11-09 is before the count began/,
    { asOf: "2020-11-09" },
  ],
  [
    total,
    "a day in the future",
    "statedOn",
    /2052-02-21 is after the file's "updated"/,
    { statedOn: "2052-02-21" },
  ],
  [
    undated,
    "a range the wrong way round",
    "asOfRange",
    /begins on 2022-02-28 and ends on 2021-12-04/,
    { asOfRange: ["2022-02-28", "2021-12-04"] },
  ],
  [
    total,
    "an unknown source",
    "sources",
    /sources.json has no row no-such-source/,
    { sources: ["no-such-source"] },
  ],
  [
    total,
    "one source named twice",
    "sources",
    /names azernews-73647b twice/,
    { sources: ["azernews-73647b", "azernews-73647b"] },
  ],
  [total, "no source", "sources", /must name at least one row/, { sources: [] }],
  [total, "a duplicate id", "id", /is also that of row/, { id: last }, last],
  [total, "a number as text", "total", /must be a whole number of people/, { total: "383" }],
  [total, "a negative count", "total", /must be 0 or more/, { total: -383 }],
  [total, "half a person", "total", /whole number/, { total: 383.5 }],
  [total, "an empty speaker", "speaker", /must not be empty/, { speaker: " " }],
  [
    total,
    "a misspelled field",
    "statedon",
    /is not a field that the file knows/,
    { statedon: "2025-02-21" },
  ],
  [total, "a field left out", "useNote", /is missing/, (row) => void delete row["useNote"]],
  [total, "an unknown use", "use", /is "serie"/, { use: "serie" }],
  [
    atLeast,
    "a rounded count marked exact",
    "precision",
    /is exact, but use is rounded/,
    { precision: "exact" },
  ],
  [
    total,
    "an at-least count on the line",
    "precision",
    /is at-least, but use is series/,
    { precision: "at-least" },
  ],
  [about, "a round figure far from its neighbours", "total", /about 30 is far from/, { total: 30 }],
  [
    repeat,
    "a repeat that repeats nothing",
    "total",
    /no other statement has the total of 393/,
    { total: 393 },
  ],
  [
    undated,
    "undated with a day",
    "use",
    /is undated, but asOf is 2022-01-01/,
    { asOf: "2022-01-01" },
  ],
  [total, "neither a day nor a range", "asOf", /neither asOf nor asOfRange/, { asOf: null }],
  [stale, "stale without a reason", "useNote", /is null, but use is stale/, { useNote: null }],
  [
    total,
    "no bound without a reason",
    "useNote",
    /no bound is set for total/,
    { noBoundFor: ["total"], useNote: null },
  ],
  [
    "s-2021-03-17",
    "military in a count of civilians",
    "military",
    /only civilians are counted/,
    { military: { killed: 1, injured: 1 } },
  ],
  [total, "no figure at all", "total", /states no figure/, { total: null }],
];
