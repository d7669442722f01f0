import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

interface Told {
  file: string;
  id: string;
  field: string;
  day: string | null;
  sources: string[];
}

/** Rows that tell of a day after all of their sources were published. */
export function sourceDates(data: CheckedData): Finding[] {
  const published = new Map(rowsOf(data, "sources").map((row) => [row.id, row.published]));
  const told: Told[] = [
    ...rowsOf(data, "statements").map((row) => {
      const field = row.statedOn === null ? "asOf" : "statedOn";
      return { ...row, file: "statements", field, day: row[field] };
    }),
    ...rowsOf(data, "intervals").map((row) => ({
      ...row,
      file: "intervals",
      field: "end",
      day: row.end,
    })),
    ...rowsOf(data, "incidents").map((row) => ({
      ...row,
      file: "incidents",
      field: "date",
      day: row.date,
    })),
    ...rowsOf(data, "clearance").map((row) => ({
      ...row,
      file: "clearance",
      field: "end",
      day: row.end,
    })),
    ...rowsOf(data, "activity")
      .filter(({ announcedOnly }) => !announcedOnly)
      .map((row) => ({ ...row, file: "activity", field: "start", day: row.start })),
  ];
  return told.flatMap(({ file, id, field, day, sources }): Finding[] => {
    const dates = sources.map((source) => published.get(source) ?? null);
    if (day === null || dates.some((date) => date === null || date >= day)) return [];
    const problem = `${day} is after its sources were published (${dates.join(", ")})`;
    const remedy = "another day, or the source that reported it afterwards";
    return [{ file, row: id, field, problem, remedy, level: "note" }];
  });
}
