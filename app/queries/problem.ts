import type { DataFileName } from "../contract/dataFiles.ts";
import { type DataFault, DataFileError } from "../contract/DataFileError.ts";
import { CodeRequestError } from "./CodeRequestError.ts";
import { DataRequestError } from "./DataRequestError.ts";

/** Why a file could not be used, for those who put it into words. */
export type Problem =
  | { kind: "request"; file: DataFileName; status: number | null }
  | { kind: "faults"; file: DataFileName; faults: readonly DataFault[] }
  | { kind: "code" }
  | { kind: "other"; message: string };

export function problemOf(error: Error): Problem {
  if (error instanceof DataRequestError)
    return { kind: "request", file: error.file, status: error.status };
  if (error instanceof DataFileError)
    return { kind: "faults", file: error.file, faults: error.faults };
  if (error instanceof CodeRequestError) return { kind: "code" };
  return { kind: "other", message: error.message };
}
