/**
 * How much a finding weighs: an `error` must be put right; a `known` contradiction is in the sources
 * and the data says so; a `note` is worth a look.
 */
export type Level = "error" | "known" | "note";

/** One thing found in the data files. */
export interface Finding {
  /** The file's name without `.json`. */
  file: string;
  /** The row's id, or its place in the file; `null` for the file itself. */
  row: string | null;
  field: string | null;
  /** What is wrong, with the numbers. */
  problem: string;
  /** What would be right. */
  remedy: string;
  level: Level;
}
