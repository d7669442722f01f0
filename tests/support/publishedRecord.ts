import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { recordOf } from "../../app/domain/record.ts";
import activity from "../../data/activity.json";
import intervals from "../../data/intervals.json";
import sources from "../../data/sources.json";
import statements from "../../data/statements.json";

const rows = {
  statements: parseDataFile("statements", statements).rows,
  activity: parseDataFile("activity", activity).rows,
  sources: parseDataFile("sources", sources).rows,
};

/** The intervals as they are published under data/. */
export const publishedIntervals = parseDataFile("intervals", intervals).rows;

/** The publications by their ids. */
export const publishedSources = new Map(rows.sources.map((source) => [source.id, source]));

/** The record as it is published under data/, as known on a day (`null`: all of it). */
export function publishedRecord(known: string | null = null) {
  return recordOf(rows.statements, rows.activity, known, publishedSources);
}
