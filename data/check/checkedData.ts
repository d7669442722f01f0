import type { DataFile, DataFileName, Row } from "../../app/contract/dataFiles.ts";

/** The files that fit their schema; the others are absent, and checks that need them are left out. */
export type CheckedData = { [Name in DataFileName]?: DataFile<Name> };

/** A file's rows, or none where the file does not fit its schema. */
export function rowsOf<Name extends DataFileName>(data: CheckedData, name: Name): Row<Name>[] {
  const file: { rows: Row<Name>[] } | undefined = data[name];
  return file?.rows ?? [];
}
