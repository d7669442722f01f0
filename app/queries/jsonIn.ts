import type { DataFileName } from "../contract/dataFiles.ts";
import { DataFileError } from "../contract/DataFileError.ts";

/** A sign-in page, or a start page in place of a missing file, comes with status 200. */
function pageInstead(text: string): string {
  return text.trimStart().startsWith("<") ? " (the server answered with a page instead)" : "";
}

/** The content of a file's bytes, unchecked. Throws `DataFileError` where it is not JSON. */
export function jsonIn(file: DataFileName, bytes: ArrayBuffer): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = text.trim() === "" ? "is empty" : `is not JSON: ${reason}${pageInstead(text)}`;
    throw new DataFileError(file, [{ file, row: null, field: null, message }]);
  }
}
