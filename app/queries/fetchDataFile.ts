import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { DataRequestError } from "./DataRequestError.ts";
import { enclosedFile } from "./enclosedFile.ts";
import { parseBytes } from "./parseBytes.ts";

function addressOf(file: DataFileName): string {
  return new URL(`${import.meta.env.BASE_URL}data/${file}.json`, document.baseURI).href;
}

async function bytesOf(file: DataFileName, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    // A file may be replaced on the server at any time: always ask, and an unchanged one costs a 304.
    const response = await fetch(addressOf(file), { cache: "no-cache", signal });
    if (!response.ok) throw new DataRequestError(file, response.status);
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof DataRequestError || signal.aborted) throw error;
    throw new DataRequestError(file, null, { cause: error });
  }
}

/**
 * Asks the server for one data file and checks it.
 * Throws `DataRequestError` where it could not be had, `DataFileError` where it is not JSON or does not fit its
 * schema, and the signal's reason where the request was given up.
 */
export async function fetchDataFile<Name extends DataFileName>(
  file: Name,
  signal: AbortSignal,
): Promise<DataFile<Name>> {
  return parseBytes(file, enclosedFile(file) ?? (await bytesOf(file, signal)), signal);
}
