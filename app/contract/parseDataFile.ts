import * as v from "valibot";
import { type DataFault, DataFileError } from "./DataFileError.ts";
import { type DataFile, type DataFileName, dataFiles } from "./dataFiles.ts";

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
export function parseDataFile<Name extends DataFileName>(
  file: Name,
  content: unknown,
): DataFile<Name> {
  const result = v.safeParse(dataFiles[file], content);
  if (result.success) return result.output;
  throw new DataFileError(
    file,
    result.issues.map((issue) => faultOf(file, content, issue)),
  );
}
