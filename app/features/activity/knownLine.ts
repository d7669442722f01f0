import type { Figure } from "../../domain/figure.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";

/** A sentence with the publications that it rests on. */
export interface KnownLine {
  id: string;
  text: string;
  /** Where in the text a count stands that can be asked how it is known; `null` where there is none. */
  count: { before: string; figure: string; after: string; asks: Figure } | null;
  links: readonly SourceLink[];
}

/** A count, and the sentence that says it. */
export interface CountWords {
  figure: string;
  words: (figure: string) => string;
}

/** The character for an object in a text: it finds the place of the count in any language. */
const standIn = "\uFFFC";

/** The sentence, and where in it the count stands that can be asked how it is known. */
export function pressable(
  { figure, words }: CountWords,
  asks: Figure,
): Pick<KnownLine, "text" | "count"> {
  const [before = "", after = ""] = words(standIn).split(standIn);
  return { text: words(figure), count: { before, figure, after, asks } };
}
