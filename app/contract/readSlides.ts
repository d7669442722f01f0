import * as v from "valibot";
import { Slide } from "./briefing.ts";
import { type DataFault, DataFileError } from "./DataFileError.ts";
import { parseDataFile } from "./parseDataFile.ts";

/**
 * The slides of a briefing file that fit the schema, in their order, and everything that does not fit. It
 * never throws; what is left out is named in the faults.
 */
export function readSlides(content: unknown): { slides: Slide[]; faults: readonly DataFault[] } {
  try {
    return { slides: parseDataFile("briefing", content).rows, faults: [] };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    const slides = rowsIn(content).flatMap((row) => {
      const result = v.safeParse(Slide, row);
      return result.success ? [result.output] : [];
    });
    return { slides, faults: error.faults };
  }
}

function rowsIn(content: unknown): readonly unknown[] {
  const rows = content !== null && typeof content === "object" && "rows" in content && content.rows;
  return Array.isArray(rows) ? rows : [];
}
