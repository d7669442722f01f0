import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, People, SourceIds, Split, Text } from "./parts.ts";

/** A cumulative casualty count, since 10 November 2020, that someone published. */
export const Statement = v.strictObject({
  id: Id,
  asOf: v.pipe(
    v.nullable(Day),
    v.description(
      "The day the count runs to; null only where asOfRange says between which days it lies.",
    ),
  ),
  asOfRange: v.nullable(v.tuple([Day, Day])),
  asOfBasis: v.pipe(
    v.picklist(["stated", "publication", "inferred", "unknown"]),
    v.description(
      "How asOf is known: said by the speaker, taken from the publication date, inferred, or unknown.",
    ),
  ),
  asOfBasisNote: v.nullable(Text),
  statedOn: v.pipe(
    v.nullable(Day),
    v.description(
      "The day it was said; null means not known, and then the source's date stands in, marked as assumed.",
    ),
  ),
  /** `null`: the source does not name who said it. */
  speaker: v.nullable(Text),
  population: v.pipe(
    v.picklist(["all", "civilians"]),
    v.description("Who is counted: everybody (civilians and military), or civilians only."),
  ),
  wordedAs: v.pipe(
    v.nullable(v.picklist(["civilians"])),
    v.description(
      "The source's word for the people where it names fewer than are counted; null where it does not.",
    ),
  ),
  precision: v.picklist(["exact", "at-least", "about"]),
  use: v.pipe(
    v.picklist(["series", "repeat", "rounded", "partial", "undated", "stale", "excluded"]),
    v.description("What part the row takes in the bounds; see data/README.md."),
  ),
  useNote: v.nullable(Text),
  total: v.pipe(v.nullable(People), v.description("People killed or injured; never deaths alone.")),
  killed: v.nullable(People),
  injured: v.nullable(People),
  civilian: v.nullable(Split),
  military: v.nullable(Split),
  derived: v.pipe(
    v.nullable(Text),
    v.description(
      "Which figures of the row are our sums or differences of stated parts; null where all are as stated.",
    ),
  ),
  occasion: v.pipe(
    v.nullable(
      v.strictObject({
        activity: Id,
        basis: v.picklist(["stated", "inferred"]),
      }),
    ),
    v.description(
      "The activity that the source reports where it prints the count; inferred where the source leaves open which one. null where it reports none, or where the activity itself names the row.",
    ),
  ),
  noBoundFor: v.pipe(
    v.array(v.picklist(["total", "killed", "injured"])),
    v.description("Measures for which the row sets no bound."),
  ),
  note: v.nullable(Text),
  sources: SourceIds,
});
/** A row as its file has it. */
export type WholeStatement = v.InferOutput<typeof Statement>;

/** What the first view never shows; see `prerender/firstFile.ts`. */
export const statementTexts = ["asOfBasisNote", "useNote", "derived", "note"] as const;

/** A row as far as every part of the page may read it; who shows its texts asks for them (`domain/texts.ts`). */
export type Statement = Omit<WholeStatement, (typeof statementTexts)[number]>;
