import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { parseDataFile } from "../contract/parseDataFile.ts";
import { jsonIn } from "./jsonIn.ts";

/** The content of a data file, checked. Throws `DataFileError` where it is not JSON or does not fit its schema. */
export function parseText<Name extends DataFileName>(
  file: Name,
  bytes: ArrayBuffer,
): DataFile<Name> {
  return parseDataFile(file, jsonIn(file, bytes));
}
