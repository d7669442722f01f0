import { checkDataFile } from "./checkDataFile.ts";
import { type DataFile, type DataFileName, dataFiles } from "./dataFiles.ts";

/** `checkDataFile` with the schema of the file, for those who have all schemas at hand. */
export function parseDataFile<Name extends DataFileName>(
  file: Name,
  content: unknown,
): DataFile<Name> {
  return checkDataFile(file, dataFiles[file], content);
}
