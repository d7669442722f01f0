import { DataFileError } from "../contract/DataFileError.ts";
import type { ParseAnswer, ParseRequest } from "./collector.ts";
import { parseText } from "./parseText.ts";

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
