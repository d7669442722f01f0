import { queryOptions } from "@tanstack/react-query";
import type { DataFileName } from "../contract/dataFiles.ts";
import { fetchDataFile } from "./fetchDataFile.ts";

/** The query of one file; for `Name` that is a union of files, the query of whichever it is. */
export function dataQuery<Name extends DataFileName>(file: Name) {
  return queryOptions({
    queryKey: ["data", file] as const,
    queryFn: ({ signal }) => fetchDataFile(file, signal),
  });
}

/** One query per file of `data/`: `useQuery(queries.statements)`. */
export const queries = {
  statements: dataQuery("statements"),
  activity: dataQuery("activity"),
  sources: dataQuery("sources"),
  intervals: dataQuery("intervals"),
  incidents: dataQuery("incidents"),
  clearance: dataQuery("clearance"),
  contamination: dataQuery("contamination"),
  districts: dataQuery("districts"),
  returns: dataQuery("returns"),
  assistance: dataQuery("assistance"),
  disagreements: dataQuery("disagreements"),
  boundaries: dataQuery("boundaries"),
  briefing: dataQuery("briefing"),
} satisfies { [Name in DataFileName]: ReturnType<typeof dataQuery<Name>> };
