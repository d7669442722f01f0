import * as v from "valibot";
import type { DataFile, DataFileName, FileSchema } from "./dataFiles.ts";

/** One thing wrong in a data file. */
export interface DataFault {
  file: DataFileName;
  /** The row's id, or its place in the file ("row 12") where it has none; `null` for the file itself. */
  row: string | null;
  field: string | null;
  /** What is wrong and what would be right. */
  message: string;
}

/** A data file that does not fit its schema; `faults` holds every fault found, in the file's order. */
export class DataFileError extends Error {
  override name = "DataFileError";
  readonly file: DataFileName;
  readonly faults: readonly DataFault[];
  constructor(file: DataFileName, faults: readonly DataFault[]) {
    const first = faults[0];
    const place = [`${file}.json`, first?.row, first?.field].filter(Boolean).join(", ");
    super(`${place}: ${first?.message ?? "does not fit its schema"}`);
    this.file = file;
    this.faults = faults;
  }
}

function rowName(content: unknown, index: number): string {
  const rows = (content as { rows: unknown[] }).rows;
  const id = (rows[index] as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `row ${index + 1}`;
}

function faultOf(file: DataFileName, content: unknown, issue: v.BaseIssue<unknown>): DataFault {
  const keys = (issue.path ?? []).map((item) => item.key);
  const inRow = keys[0] === "rows" && typeof keys[1] === "number";
  const field = (inRow ? keys.slice(2) : keys).join(".");
  return {
    file,
    row: inRow ? rowName(content, keys[1] as number) : null,
    field: field === "" ? null : field,
    message: issue.message,
  };
}

/**
 * Checks one data file against its schema and gives it back, typed.
 * Throws `DataFileError` that names file, row and field; nothing is repaired or dropped.
 */
export function checkDataFile<Name extends DataFileName>(
  file: Name,
  schema: FileSchema<Name>,
  content: unknown,
): DataFile<Name> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  throw new DataFileError(
    file,
    result.issues.map((issue) => faultOf(file, content, issue)),
  );
}
