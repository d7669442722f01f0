import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { Said } from "./deckState.ts";

export function saidWords(
  said: Said,
  count: number,
  { said: words }: DetailMessages["presenting"]["deck"],
): string {
  return said.kind === "noSlide" ? words.noSlide(said.slide, count) : words[said.kind];
}
