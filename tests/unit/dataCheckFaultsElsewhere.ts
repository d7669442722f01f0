import type { FaultLine } from "./dataCheckFaults.ts";

const month = "c-2022-09-01";
const week = "c-2021-06-07";
const source = "azernews-73647b";

export const faultsElsewhere: Record<string, FaultLine[]> = {
  sources: [
    [
      source,
      "a javascript: address",
      "url",
      /must start with https/,
      { url: "javascript:alert(1)" },
    ],
    [
      source,
      "an address with a password",
      "url",
      /carries a name or a password/,
      { url: "https://a:b@www.azernews.az/" },
    ],
    [
      source,
      "an address on no public host",
      "url",
      /no public host/,
      { url: "http://localhost/a" },
    ],
    [
      source,
      "one address twice",
      "url",
      /is also the address of/,
      (row, rows) => void rows.push({ ...row, id: "planted", publisher: "Another" }),
      "planted",
    ],
    [
      source,
      "published in the future",
      "published",
      /2052-03-08 is after/,
      { published: "2052-03-08" },
    ],
  ],
  intervals: [
    [
      "i-2024-01-01-2",
      "an interval that does not add",
      "total",
      /5 killed and 36 injured make 41, not 14/,
      { total: 14 },
    ],
    [
      "i-2021-01-01",
      "a part above its whole",
      "total",
      /82 is more than the 36 of the longer span/,
      { total: 82 },
    ],
  ],
  clearance: [
    [
      week,
      "a week of a month",
      "end",
      /2021-06-07 to 2021-07-06 is 30 days, which is no week/,
      { end: "2021-07-06", asOf: "2021-07-06" },
    ],
    [
      month,
      "a month over two months",
      "end",
      /over two months/,
      { start: "2022-08-30", note: null },
    ],
    [
      month,
      "items that do not make their total",
      "itemsTotal",
      /the parts make 3805, and itemsTotal is 3850/,
      { itemsTotal: 3850 },
    ],
    [
      month,
      "half a mine",
      "antiTankMines",
      /747.5 items/,
      { antiTankMines: 747.5, itemsTotal: null },
    ],
    [
      month,
      "a rounded count that is not stated",
      "itemsPrecision",
      /itemsTotal is not stated/,
      { itemsTotal: null, itemsPrecision: { itemsTotal: "about" } },
    ],
    [
      month,
      "a count rounded in words of its own",
      "itemsPrecision.itemsTotal",
      /is "roughly"/,
      { itemsPrecision: { itemsTotal: "roughly" } },
    ],
    [month, "counted before the end", "end", /2022-09-30 is after asOf/, { asOf: "2022-09-03" }],
  ],
  contamination: [
    [
      "k-undated-3",
      "a share in hectares",
      "unit",
      /contaminated-share-of-territory is given in hectares/,
      { unit: "hectares" },
    ],
    ["k-undated-3", "a share above the whole", "value", /120 percent/, { value: 120 }],
    [
      "k-undated",
      "a range the wrong way round",
      "valueMax",
      /5 is not above value/,
      { valueMax: 5 },
    ],
    [
      "k-2022-10-05-5",
      "a rise that falls",
      "risesTo",
      /30000 is not above 40000/,
      { risesTo: 30_000 },
    ],
    [
      "k-2024-10-31",
      "a conversion that says nothing",
      "derived",
      /names no number/,
      { derived: {} },
    ],
    [
      "k-2024-10-31",
      "a conversion without its words",
      "derived.value",
      /must be text/,
      { derived: { value: true } },
    ],
    [
      "k-2024-10-31",
      "a conversion of no number",
      "derived",
      /is "converted"/,
      { derived: "converted" },
    ],
  ],
  districts: [
    [
      "d-2020-11-10",
      "hectares in items",
      "unit",
      /hectares-cleared is given in items/,
      { unit: "items" },
    ],
    [
      "d-2020-11-10",
      "a district spelt in another way",
      "district",
      /Agdam is not a district/,
      { district: "Agdam" },
    ],
  ],
  incidents: [
    [
      "n-2021-02-04",
      "an incident before the count began",
      "date",
      /2020-02-04 is before/,
      { date: "2020-02-04" },
    ],
    [
      "n-2021-02-04",
      "an unknown district",
      "district",
      /Atlantis is not a district/,
      { district: "Atlantis" },
    ],
  ],
  assistance: [
    [
      "f-2022-09-11",
      "a share above the whole",
      "amount",
      /150 percent/,
      { unit: "percent", amount: 150 },
    ],
    [
      "f-2022-09-11",
      "a grant in percent",
      "nature",
      /grant is given in percent/,
      { unit: "percent", amount: 15 },
    ],
    [
      "f-2022-09-11",
      "a share in a currency",
      "nature",
      /share is given in USD/,
      { nature: "share" },
    ],
    [
      "f-2022-09-11",
      "a grant without its amount",
      "nature",
      /grant has the amount null/,
      { amount: null },
    ],
    [
      "f-2022-09-11",
      "an activity that is not there",
      "activity",
      /activity.json has no row 2022-09-11-none/,
      { activity: "2022-09-11-none" },
    ],
    [
      "f-2022-09-11",
      "an activity of other days and sources",
      "activity",
      /2025-03-brussels-visit has none of the row's sources/,
      { activity: "2025-03-brussels-visit" },
    ],
  ],
  returns: [
    ["r-2023-12-28", "a fraction of a person", "people", /whole number/, { people: 10.5 }],
    [
      "r-2025-01-01",
      "a sum of families that are not stated",
      "derived",
      /families is not stated/,
      { derived: { families: "a sum." } },
    ],
  ],
  disagreements: [
    [
      "x01",
      "about a statement that is not there",
      "about.statements",
      /statements.json has no row s-none/,
      {
        about: { statements: ["s-none"], intervals: [], activity: [], incidents: [], returns: [] },
      },
    ],
  ],
};
