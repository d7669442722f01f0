import type { Row } from "../../app/contract/dataFiles.ts";

export const measures = [
  "total",
  "killed",
  "injured",
  "civilian.killed",
  "civilian.injured",
  "military.killed",
  "military.injured",
] as const;
export type Measure = (typeof measures)[number];

/** One figure of one statement that a cumulative count can be held against. */
export interface Count {
  row: Row<"statements">;
  /** People. */
  value: number;
  /** The first and last day that the figure may belong to; one day where `asOf` is known. */
  from: string;
  to: string;
}

function valueOf(row: Row<"statements">, measure: Measure): number | null {
  const [group, part] = measure.split(".");
  if (group === "civilian" || group === "military") {
    return row[group]?.[part === "killed" ? "killed" : "injured"] ?? null;
  }
  const whole = group === "killed" || group === "injured" ? group : "total";
  // A civilians-only row counts other people; its split is compared, its whole is not.
  return row.population === "all" ? row[whole] : null;
}

function isFreed(row: Row<"statements">, measure: Measure): boolean {
  const part = measure.split(".").at(-1);
  return row.noBoundFor.some((name) => name === part);
}

/** The figures of one measure that must not fall, in the file's order; "about" is left out. */
export function countsOf(rows: readonly Row<"statements">[], measure: Measure): Count[] {
  return rows.flatMap((row): Count[] => {
    const value = valueOf(row, measure);
    const from = row.asOf ?? row.asOfRange?.[0];
    const to = row.asOf ?? row.asOfRange?.[1];
    if (value === null || from === undefined || to === undefined || isFreed(row, measure))
      return [];
    if (row.use === "excluded" || row.precision === "about") return [];
    if (row.use === "partial" && !measure.includes(".")) return [];
    return [{ row, value, from, to }];
  });
}
