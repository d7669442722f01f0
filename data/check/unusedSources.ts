import type { DataFileName } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

/** Sources that no row cites. */
export function unusedSources(data: CheckedData): Finding[] {
  const names = Object.keys(data) as DataFileName[];
  const cited = new Set(
    names.flatMap((name) =>
      rowsOf(data, name).flatMap((row) => ("sources" in row ? row.sources : [])),
    ),
  );
  return rowsOf(data, "sources").flatMap(({ id }): Finding[] => {
    if (cited.has(id)) return [];
    const remedy = "cite it, or remove it";
    return [
      { file: "sources", row: id, field: null, problem: "no row cites it", remedy, level: "note" },
    ];
  });
}
