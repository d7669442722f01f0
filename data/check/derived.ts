import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

const files = ["clearance", "contamination", "districts", "returns", "assistance"] as const;

/** What is said of numbers, by their field: how they were worked out, and that they are rounded. */
const saying = ["derived", "itemsPrecision"] as const;

/** Numbers that are said to be worked out or rounded and are not in their row, and lists that name none. */
export function derived(data: CheckedData): Finding[] {
  return files.flatMap((file) =>
    rowsOf(data, file).flatMap((row): Finding[] => {
      const values = new Map<string, unknown>(Object.entries(row));
      const found = (field: string, problem: string, remedy: string): Finding => {
        return { file, row: row.id, field, problem, remedy, level: "error" };
      };
      return saying.flatMap((field): Finding[] => {
        const said = values.get(field) ?? null;
        if (said === null) return [];
        const named = Object.keys(said);
        if (named.length === 0) return [found(field, "names no number", "null")];
        return named
          .filter((name) => values.get(name) === null)
          .map((name) => found(field, `${name} is not stated`, "name only numbers of the row"));
      });
    }),
  );
}
