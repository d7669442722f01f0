import type { DataFileName } from "../contract/dataFiles.ts";

/** A data file that could not be had: a bad status, or no (whole) answer, and then `status` is `null`. */
export class DataRequestError extends Error {
  override name = "DataRequestError";
  readonly file: DataFileName;
  readonly status: number | null;
  constructor(file: DataFileName, status: number | null, options?: ErrorOptions) {
    const answer = status === null ? "no answer from the server" : `the server answered ${status}`;
    super(`${file}.json: ${answer}`, options);
    this.file = file;
    this.status = status;
  }
}
