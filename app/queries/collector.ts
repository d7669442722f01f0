import { type DataFault, DataFileError } from "../contract/DataFileError.ts";
import type { DataFile, DataFileName } from "../contract/dataFiles.ts";

/** What the worker is asked: to check the bytes of a file. */
export interface ParseRequest<Name extends DataFileName = DataFileName> {
  file: Name;
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

/** Puts the answers together again: what it is told of one by one, it gives back as the file at the end. */
export function collector<Name extends DataFileName>(
  file: Name,
): (answer: ParseAnswer) => DataFile<Name> | null {
  let content: { rows: unknown[] } = { rows: [] };
  const share = sharing();
  return (answer) => {
    switch (answer.kind) {
      case "faults":
        throw new DataFileError(file, answer.faults);
      case "head":
        content = JSON.parse(answer.text) as { rows: unknown[] };
        return null;
      case "rows":
        for (const row of JSON.parse(answer.text) as object[]) content.rows.push(share(row));
        return null;
      case "end":
        break;
    }
    // Checked against the schema of the file on the other side.
    return content as DataFile<Name>;
  };
}

/**
 * Gives back a row with the lists that earlier rows have too: most rows of a long file name the same sources
 * and leave the same lists empty, and a list of its own for each would be half of all that the page keeps.
 */
function sharing(): (row: object) => object {
  const lists = new Map<string, unknown>();
  return (row) => {
    const fields = row as Record<string, unknown>;
    for (const field of Object.keys(fields)) {
      const value = fields[field];
      if (!Array.isArray(value)) continue;
      const name = nameOf(value);
      const known = lists.get(name);
      if (known === undefined) lists.set(name, value);
      else fields[field] = known;
    }
    return row;
  };
}

/** The same text for lists that are the same; short ones, which are nearly all, are not written out. */
function nameOf(list: readonly unknown[]): string {
  const [only = ""] = list;
  return list.length < 2 && typeof only === "string"
    ? `${list.length}${only}`
    : JSON.stringify(list);
}
