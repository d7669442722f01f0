import type { Slide } from "../contract/briefing.ts";
import type { DataFault } from "../contract/DataFileError.ts";
import { readSlides } from "../contract/readSlides.ts";

/** What the text of a briefing file holds: the slides that fit the schema, and every fault of the others. */
export type BriefingText =
  | { isJson: true; slides: readonly Slide[]; faults: readonly DataFault[] }
  | { isJson: false; reason: string };

/** Reads a text that somebody chose; it never throws. */
export function readBriefingText(text: string): BriefingText {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { isJson: false, reason: error instanceof Error ? error.message : String(error) };
  }
  return { isJson: true, ...readSlides(content) };
}
