import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { DataFileError, parseDataFile } from "../contract/parseDataFile.ts";

/** A sign-in page, or a start page in place of a missing file, comes with status 200. */
function pageInstead(text: string): string {
  return text.trimStart().startsWith("<") ? " (the server answered with a page instead)" : "";
}

function jsonOf(file: DataFileName, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = text.trim() === "" ? "is empty" : `is not JSON: ${reason}${pageInstead(text)}`;
    throw new DataFileError(file, [{ file, row: null, field: null, message }]);
  }
}

/** The content of a data file, checked. Throws `DataFileError` where it is not JSON or does not fit its schema. */
export function parseText<Name extends DataFileName>(
  file: Name,
  bytes: ArrayBuffer,
): DataFile<Name> {
  return parseDataFile(file, jsonOf(file, new TextDecoder().decode(bytes)));
}
