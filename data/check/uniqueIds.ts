import type { DataFileName } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

/** Ids that stand twice in one file. */
export function uniqueIds(data: CheckedData): Finding[] {
  return (Object.keys(data) as DataFileName[]).flatMap((file) => {
    const places = new Map<string, number>();
    return rowsOf(data, file).flatMap(({ id }, index): Finding[] => {
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, index);
        return [];
      }
      const problem = `the id of row ${index + 1} is also that of row ${first + 1}`;
      const remedy = "give the row an id of its own, or remove it if it repeats the other";
      return [{ file, row: id, field: "id", problem, remedy, level: "error" }];
    });
  });
}
