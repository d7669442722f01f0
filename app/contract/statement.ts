import * as v from "valibot";
import { Day } from "./day.ts";
import { Id, People, SourceIds, Split, Text } from "./parts.ts";

/** A cumulative casualty count, since 10 November 2020, that someone published. */
export const Statement = v.strictObject({
  id: Id,
  /** The day the count runs to; `null` only where `asOfRange` says between which days it lies. */
  asOf: v.nullable(Day),
  asOfRange: v.nullable(v.tuple([Day, Day])),
  /** How `asOf` is known: said by the speaker, taken from the publication date, inferred, or unknown. */
  asOfBasis: v.picklist(["stated", "publication", "inferred", "unknown"]),
  asOfBasisNote: v.nullable(Text),
  /** The day it was said; `null` means not known, and then the source's date stands in, marked as assumed. */
  statedOn: v.nullable(Day),
  speaker: Text,
  /** Who is counted: everybody (civilians and military), or civilians only. */
  population: v.picklist(["all", "civilians"]),
  /** The source's word for the people where it names fewer than are counted; `null` where it does not. */
  wordedAs: v.nullable(v.picklist(["civilians"])),
  precision: v.picklist(["exact", "at-least", "about"]),
  /** What part the row takes in the bounds; see data/README.md. */
  use: v.picklist(["series", "repeat", "rounded", "partial", "undated", "stale", "excluded"]),
  useNote: v.nullable(Text),
  /** People killed or injured; never deaths alone. */
  total: v.nullable(People),
  killed: v.nullable(People),
  injured: v.nullable(People),
  civilian: v.nullable(Split),
  military: v.nullable(Split),
  /** Which figures of the row are our sums or differences of stated parts; `null` where all are as stated. */
  derived: v.nullable(Text),
  /** Measures for which the row sets no bound. */
  noBoundFor: v.array(v.picklist(["total", "killed", "injured"])),
  note: v.nullable(Text),
  sources: SourceIds,
});
export type Statement = v.InferOutput<typeof Statement>;
