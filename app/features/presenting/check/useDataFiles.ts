import { useQueries, type UseQueryOptions } from "@tanstack/react-query";
import type { DataFileName } from "../../../contract/dataFiles.ts";
import { queries } from "../../../queries/queries.ts";

/** What every file has, whatever its rows are. */
interface AnyFile {
  updated: string;
  rows: readonly unknown[];
}

export interface CheckedFile {
  name: DataFileName;
  /** The day on which a row was last added or changed; `null` until it is loaded. */
  updated: string | null;
  rows: number;
  isFailed: boolean;
  retry: () => void;
}

const names = Object.keys(queries) as DataFileName[];
const options = names.map((name) => queries[name] as unknown as UseQueryOptions<AnyFile>);

/** Every data file: those that are not there yet are asked for. */
export function useDataFiles(): readonly CheckedFile[] {
  const results = useQueries({ queries: options });
  return names.map((name, index) => {
    const result = results[index];
    return {
      name,
      updated: result?.data?.updated ?? null,
      rows: result?.data?.rows.length ?? 0,
      isFailed: result?.isError === true && result.data === undefined,
      retry: () => void result?.refetch(),
    };
  });
}
