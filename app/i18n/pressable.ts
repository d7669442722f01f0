import type { Figure } from "../domain/figure.ts";

/** Text, or a number in it that can be asked how it is known. */
export type Piece = string | { text: string; asks: Figure };

export type Words = string | readonly Piece[];

/** How a number is written into a sentence. */
export type Print = (text: string, asks: Figure) => string;

/** For sentences whose numbers cannot be pressed. */
export const plain: Print = (text) => text;

/**
 * The sentence in pieces, its numbers apart. A number is printed as a stand-in first, so that it is found
 * wherever a language puts it.
 */
export function piecesOf(say: (print: Print) => string): readonly Piece[] {
  const found: Exclude<Piece, string>[] = [];
  const said = say((text, asks) => `\uE000${found.push({ text, asks }) - 1}\uE001`);
  return said
    .split(/\uE000(\d+)\uE001/)
    .flatMap((part, index) => (index % 2 === 0 ? part : (found[Number(part)] ?? [])))
    .filter((piece) => piece !== "");
}

/** What stands there, to be read aloud or as a name. */
export function textOf(words: Words): string {
  if (typeof words === "string") return words;
  return words.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
