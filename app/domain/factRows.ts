import type { Assistance } from "../contract/assistance.ts";
import type { Clearance } from "../contract/clearance.ts";
import type { Contamination } from "../contract/contamination.ts";
import type { Day } from "../contract/day.ts";
import type { District } from "../contract/district.ts";
import type { Incident } from "../contract/incident.ts";
import type { Return } from "../contract/returns.ts";
import type { Fact, FactFile } from "./fact.ts";
import { type DatedBy, type SourcesById, firstPublished } from "./statements.ts";

interface FactRows {
  clearance: Clearance;
  contamination: Contamination;
  returns: Return;
  assistance: Assistance;
  districts: District;
  incidents: Incident;
}

/** A row of one of the files. */
export type FactRow<File extends FactFile = FactFile> = FactRows[File];

/**
 * The day on which a row was stated, or else published. Where no source of it is dated, the last day that it
 * counts takes its place, as an assumed one: a report is not known before its span is over. `null` where it
 * names none of these. A target stands for a day to come, so that day says nothing of when it was known.
 */
export function publishedOn(row: FactRow, sources: SourcesById): DatedBy | null {
  if ("statedOn" in row && row.statedOn !== null) return { day: row.statedOn, assumed: false };
  const published = firstPublished(row.sources, sources);
  if (published !== null) return { day: published, assumed: false };
  const isTarget = "scope" in row && row.scope === "target";
  const day = isTarget ? null : lastCounted(row);
  return day === null ? null : { day, assumed: true };
}

/**
 * The rows published on or before the day (all where it is null). A row that nothing dates is left out of
 * an earlier day: nobody can say that it was known.
 */
export function factsKnownOn<Row extends FactRow>(
  rows: readonly Row[],
  known: Day | null,
  sources: SourcesById,
): readonly Row[] {
  if (known === null) return rows;
  return rows.filter((row) => {
    const published = publishedOn(row, sources);
    return published !== null && published.day <= known;
  });
}

/** How the record worked the number out, in words; `null` where it stands as its source prints it. */
export function derivedFrom(row: FactRow, field: Fact["field"]): string | null {
  if (!("derived" in row) || row.derived === null) return null;
  const how: { [Field in Fact["field"]]?: string | undefined } = row.derived;
  return how[field] ?? null;
}

/** The day for which a row stands, or the last of its days where that is later. */
function lastCounted(row: FactRow): Day | null {
  const day = standsFor(row);
  const end = "end" in row ? row.end : null;
  return day !== null && end !== null && end > day ? end : day;
}

/** The day for which a row stands: that of its count, else the last of its days; `null` where it has none. */
export function standsFor(row: FactRow): Day | null {
  if ("date" in row) return row.date;
  if (row.asOf !== null) return row.asOf;
  return "end" in row ? row.end : null;
}
