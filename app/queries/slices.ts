import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { type DataFault, DataFileError } from "../contract/parseDataFile.ts";
import { parseText } from "./parseText.ts";

/** What the worker is asked: to check the bytes of a file. */
export interface ParseRequest {
  file: DataFileName;
  bytes: ArrayBuffer;
}

/**
 * What it answers: the file without its rows, then the rows in slices of text, then the end; or the faults.
 * Text is read faster than objects are copied from one thread to another, and takes less memory.
 */
export type ParseAnswer =
  | { kind: "head"; text: string }
  | { kind: "rows"; text: string }
  | { kind: "end" }
  | { kind: "faults"; faults: readonly DataFault[] };

/** So few that to read one slice does not hold up a frame, also on a slow machine. */
const rowsPerSlice = 1000;

/** The answers to a request, in their order. */
export function* answersTo({ file, bytes }: ParseRequest): Generator<ParseAnswer> {
  let content: { rows: readonly unknown[] };
  try {
    content = parseText(file, bytes);
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    yield { kind: "faults", faults: error.faults };
    return;
  }
  const { rows } = content;
  yield { kind: "head", text: JSON.stringify({ ...content, rows: [] }) };
  for (let first = 0; first < rows.length; first += rowsPerSlice)
    yield { kind: "rows", text: JSON.stringify(rows.slice(first, first + rowsPerSlice)) };
  yield { kind: "end" };
}

/** Puts the answers together again: what it is told of one by one, it gives back as the file at the end. */
export function collector<Name extends DataFileName>(
  file: Name,
): (answer: ParseAnswer) => DataFile<Name> | null {
  let content: { rows: unknown[] } = { rows: [] };
  return (answer) => {
    switch (answer.kind) {
      case "faults":
        throw new DataFileError(file, answer.faults);
      case "head":
        content = JSON.parse(answer.text) as { rows: unknown[] };
        return null;
      case "rows":
        for (const row of JSON.parse(answer.text) as unknown[]) content.rows.push(row);
        return null;
      case "end":
        break;
    }
    // Checked against the schema of the file on the other side.
    return content as DataFile<Name>;
  };
}
