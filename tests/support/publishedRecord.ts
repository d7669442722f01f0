import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { recordOf } from "../../app/domain/record.ts";
import activity from "../../data/activity.json";
import disagreements from "../../data/disagreements.json";
import incidents from "../../data/incidents.json";
import intervals from "../../data/intervals.json";
import returns from "../../data/returns.json";
import sources from "../../data/sources.json";
import statements from "../../data/statements.json";

const rows = {
  statements: parseDataFile("statements", statements).rows,
  activity: parseDataFile("activity", activity).rows,
  sources: parseDataFile("sources", sources).rows,
};

/** The intervals as they are published under data/. */
export const publishedIntervals = parseDataFile("intervals", intervals).rows;

/** The notes on disagreements, and the explosions and counts of return that some of them are about. */
export const publishedNotes = parseDataFile("disagreements", disagreements).rows;
export const publishedIncidents = parseDataFile("incidents", incidents).rows;
export const publishedReturns = parseDataFile("returns", returns).rows;

/** The publications by their ids. */
export const publishedSources = new Map(rows.sources.map((source) => [source.id, source]));

/** The record as it is published under data/, as known on a day (`null`: all of it). */
export function publishedRecord(known: string | null = null) {
  return recordOf(rows.statements, rows.activity, known, publishedSources);
}
