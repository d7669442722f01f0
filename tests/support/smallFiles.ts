import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { aDataFile, anActivity, aSource, aStatement } from "../../mocks/makers.ts";

/** Four counts: 300, 310, 320 and 325 people, on four days of 2024. */
export const smallStatements = [
  aStatement({ asOf: "2024-01-01", total: 300 }),
  aStatement({ asOf: "2024-03-01", total: 310 }),
  aStatement({ asOf: "2024-06-01", total: 320 }),
  aStatement({ asOf: "2024-09-01", total: 325 }),
];

/** Three activities of one lane and one of another; the conference is about mine action. */
export const smallActivity = [
  anActivity({ id: "visit", start: "2024-02-01", end: "2024-02-03", title: "A visit to a city" }),
  anActivity({ id: "session", kind: "session", start: "2024-05-01", title: "A session" }),
  anActivity({ id: "agreement", kind: "agreement", start: "2024-10-01", title: "An agreement" }),
  anActivity({
    id: "conference",
    kind: "conference",
    track: "other-official",
    start: "2024-07-01",
    title: "A conference",
    mineAction: true,
  }),
];

/** A record that is drawn quickly, for tests that are not about the published figures. */
export const smallFiles = {
  statements: aDataFile("statements", smallStatements),
  activity: aDataFile("activity", smallActivity),
  sources: aDataFile("sources", [aSource()]),
  intervals: aDataFile("intervals", []),
  disagreements: aDataFile("disagreements", []),
} satisfies ReplacedFiles;
