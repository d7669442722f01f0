import type { FaultLine } from "./dataCheckFaults.ts";

const meeting = "2025-03-brussels-m1-secgen";
const visit = "2025-03-brussels-visit";

export const faultsInActivity: FaultLine[] = [
  [
    meeting,
    "a meeting outside its visit",
    "end",
    /2025-03-09 lies outside the days of 2025-03-brussels-visit, 2025-03-06 to 2025-03-08/,
    { end: "2025-03-09" },
  ],
  [
    meeting,
    "a parent that is not there",
    "parent",
    /activity.json has no row 2025-03-brussels/,
    { parent: "2025-03-brussels" },
  ],
  [meeting, "a row that is its own parent", "parent", /names the row itself/, { parent: meeting }],
  [
    "2025-03-brussels-m2-dsc",
    "a meeting of a meeting",
    "parent",
    /only one level/,
    { parent: meeting },
  ],
  [
    visit,
    "start after end",
    "start",
    /2025-03-08 is after end, which is 2025-03-06/,
    { start: "2025-03-08", end: "2025-03-06" },
  ],
  [
    visit,
    "an unknown statement",
    "statement",
    /statements.json has no row s-2025-03-08-384/,
    { statement: "s-2025-03-08-384" },
  ],
  [
    visit,
    "several days marked as one",
    "datePrecision",
    /runs from 2025-03-06 to 2025-03-08/,
    { datePrecision: "day" },
  ],
  [
    "2021-11-29-maps",
    "a second report of itself",
    "mayRepeat",
    /names the row itself/,
    { mayRepeat: "2021-11-29-maps" },
  ],
  [visit, "an unknown kind", "kind", /is "trip"/, { kind: "trip" }],
];
