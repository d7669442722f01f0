import { formats } from "./formats.ts";

const { day, number, plural } = formats;

export const page = {
  title: "Landmine impact in Azerbaijan",
  subtitle: "statements and delegation activity since November 2020",
  documentTitle: (count: string | null, period: string, known: string | null) =>
    [
      ...(count === null ? [] : [`${count} people killed or injured`]),
      period,
      ...(known === null ? [] : [`as known on ${day(known)}`]),
      "Landmine impact in Azerbaijan",
    ].join(" · "),
  reading: "How to read these numbers",
  present: "Present",
  briefing: "Briefing",
  /** The titles of what stands in place of the figures. */
  titleOf: {
    reading: "How to read these numbers · Landmine impact in Azerbaijan",
    check: "Check the room · Landmine impact in Azerbaijan",
  },
  notLoaded: "source (the list of sources is not loaded)",
  publication: (publisher: string, published: string | null) =>
    published === null ? `${publisher}, undated page` : `${publisher}, ${day(published)}`,
  skipToTimeline: "Skip to the timeline",
  loading: "Loading the statements and activities…",
  refreshing: "Looking for newer data…",
  refreshFailed: (problem: string) =>
    `Newer data could not be loaded, so the page shows what was loaded before. ${problem}`,
  failedTitle: "The figures could not be loaded",
  failedHint: "No figure is shown until the data can be read.",
  asPublished: (published: string) =>
    `Below stands what this page showed when it was published, with the data of ${day(published)}. It may have changed since.`,
  follows: "Loading the sources, the answers and what is further down…",
  restFailedTitle: "The sources, the answers and what is further down could not be loaded",
  asBuilt: (published: string) =>
    `The figures below are those with which this page was published, of ${day(published)}. They may have changed since.`,
  updated: (moved: readonly { name: string; from: string; to: string }[]) =>
    `Updated: the data is newer than this page. ${moved.map(({ name, from, to }) => `${name}: ${from} → ${to}`).join("; ")}.`,
  notPrinted:
    "The activities, years, statements and sources further down the page were not loaded yet when it was printed. They are there when it is printed again.",
  retry: "Try again",
  emptyTitle: "The data holds no statements yet",
  emptyHint: (activities: number) =>
    activities === 0
      ? "statements.json and activity.json have no rows. Add rows to the files and reload the page."
      : `statements.json has no rows; ${number(activities)} ${plural(activities, { one: "activity is", other: "activities are" })} listed below. Add rows to the file and reload the page.`,
  close: "Close",
  requestFailed: (file: string, status: number) =>
    `The file data/${file}.json could not be fetched: the server answered ${status}.`,
  notReachable: (file: string) =>
    `The file data/${file}.json could not be fetched: the server did not answer.`,
  codeNotReachable: "A part of this page could not be fetched from the server.",
  partComes: "Loading…",
  partFails:
    "A part of this page could not be fetched from the server. It is asked for again every few seconds; if it does not come, reload the page.",
  fault: (file: string, row: string | null, field: string | null, message: string) =>
    `data/${file}.json, ${row === null ? "the file itself" : `row “${row}”`}${field === null ? "" : `, field “${field}”`}: ${message}.`,
  moreFaults: (count: number) =>
    `${number(count)} more ${plural(count, { one: "fault", other: "faults" })} in the same file.`,
  somethingBroke: "This part of the page could not be drawn. The rest of the page still stands.",
};
