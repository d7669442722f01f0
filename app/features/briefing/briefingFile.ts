import type { Slide } from "../../contract/briefing.ts";
import type { Day } from "../../contract/day.ts";
import type { DataFault } from "../../contract/DataFileError.ts";
import { readBriefingText } from "../../queries/briefingText.ts";
import { type NamedRows, type SavedViewFault, savedViewFaults } from "../../url/savedView.ts";

/** Something of a file that cannot be used; `row` is null where it is about the whole file. */
export type FileFault =
  | { kind: "notJson"; reason: string }
  | ({ kind: "shape" } & Pick<DataFault, "row" | "field" | "message">)
  | { kind: "view"; row: string; fault: SavedViewFault }
  | { kind: "twice"; row: string };

/** What a file holds: the slides that can be used whole, and everything that cannot. */
export interface BriefingFile {
  slides: readonly Slide[];
  faults: readonly FileFault[];
}

/** The text of a file that can lie under `data/` as it is. */
export function printBriefing(slides: readonly Slide[], updated: Day): string {
  const content = { $schema: "./schema/briefing.schema.json", updated, rows: slides };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads such a text. Of two slides with one id the second is left out, and named. */
export function readBriefing(text: string, rows: NamedRows | null): BriefingFile {
  const read = readBriefingText(text);
  if (!read.isJson) return { slides: [], faults: [{ kind: "notJson", reason: read.reason }] };
  const seen = new Set<string>();
  const slides: Slide[] = [];
  const faults = read.faults.map(({ row, field, message }): FileFault => ({
    kind: "shape",
    row,
    field,
    message,
  }));
  for (const slide of read.slides) {
    const found = savedViewFaults(slide.view, rows);
    faults.push(
      ...found.map((fault): FileFault => ({ kind: "view", row: slide.id, fault })),
      ...(seen.has(slide.id) ? [{ kind: "twice", row: slide.id } as const] : []),
    );
    if (found.length === 0 && !seen.has(slide.id)) slides.push(slide);
    seen.add(slide.id);
  }
  return { slides, faults };
}
