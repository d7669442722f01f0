import { longestTitle } from "../../app/domain/slideTitle.ts";
import type { FaultLine } from "./dataCheckFaults.ts";

const visit = "the-brussels-visit";
const years = "by-year";

export const faultsInBriefing: FaultLine[] = [
  [years, "a period that no view has", "view", /period=1999 cannot/, { view: "period=1999" }],
  [years, "a day that is none", "view", /from=2025-02-30 cannot/, { view: "from=2025-02-30" }],
  [
    years,
    "days the wrong way round",
    "view",
    /wrong way round: from 2024-02-01 to 2024-01-01/,
    { view: "from=2024-02-01&to=2024-01-01" },
  ],
  [years, "a kind that no activity has", "view", /kind=party cannot/, { view: "kind=party" }],
  [years, "another topic", "view", /topic=weather cannot/, { view: "topic=weather" }],
  [years, "half a figure", "view", /figure=count.all cannot/, { view: "figure=count.all" }],
  [years, "a misspelt parameter", "view", /perriod, which no view has/, { view: "perriod=2024" }],
  [years, "a slide in a slide", "view", /carries present/, { view: "present=1&slide=2" }],
  [years, "a page in a slide", "view", /carries page/, { view: "page=reading" }],
  [years, "a question mark", "view", /begins with a question mark/, { view: "?period=2024" }],
  [years, "a row that is not there", "view", /at names s-none/, { view: "at=s-none" }],
  [
    years,
    "a row that was not known",
    "view",
    /at names s-2025-03-08-383, .*not yet known/,
    { view: "known=2024-01-01&at=s-2025-03-08-383" },
  ],
  [
    years,
    "the number of a statement that is not there",
    "view",
    /figure names s-none/,
    { view: "figure=statement.s-none" },
  ],
  [
    years,
    "a day before all statements",
    "view",
    /nothing had been stated by known=2019-01-01/,
    { view: "known=2019-01-01" },
  ],
  [
    years,
    "a period outside the record",
    "view",
    /nothing is known of its period, 2015-01-01 to 2015-12-31/,
    { view: "period=2015" },
  ],
  [
    visit,
    "a visit where there is none",
    "view",
    /shows a visit, and none lies in its period/,
    { view: "from=2020-11-11&to=2020-11-12" },
  ],
  [
    visit,
    "a title too long for a slide",
    "title",
    new RegExp(`has ${longestTitle + 1} characters`),
    { title: "x".repeat(longestTitle + 1) },
  ],
  [visit, "an empty title", "title", /must not be empty/, { title: " " }],
  [visit, "something that no slide shows", "shows", /must be one of figure/, { shows: "map" }],
  [
    visit,
    "two slides of one id",
    "id",
    /is also that of row/,
    (row, rows) => void rows.push({ ...row }),
  ],
];
