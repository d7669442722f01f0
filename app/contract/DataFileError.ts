import type { DataFileName } from "./dataFiles.ts";

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
