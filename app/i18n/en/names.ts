import type { Day } from "../../contract/day.ts";
import { formats } from "./formats.ts";

const office =
  /^(Ambassador|Assistant to|Azerbaijan Campaign|Cabinet of Ministers|Delegation|European|Executive authority|Government|Mine Action Agency|Ministry|Ombudsman|Parliamentary Assembly|Permanent Mission|Presidential|Prosecutor|Representative|Special Representative|State|United|Working group)\b/;

/** Words that are large at the beginning of a name only. */
const plainWord = /^(Foreign|International|Member|Organisers)\b/;
const takesArticle = /^(Member|Organisers)\b/;

/** A name as it is written within a sentence: offices and unions of States take an article. */
export function inSentence(name: string): string {
  const written = plainWord.test(name) ? beginning(name, "toLowerCase") : name;
  return office.test(name) || takesArticle.test(name) ? `the ${written}` : written;
}

/** By whom something was said, and on which day; `null` where none is known. */
export function saidBy(speaker: string, on: Day | null): string {
  // Initials stay with the name.
  const by = `by ${inSentence(speaker).replace(/(\b\p{Lu}\.) /gu, "$1\u00a0")}`;
  if (on === null) return by;
  // A person's name after an office stands between commas.
  return `${by}${speaker.includes(", ") ? "," : ""} on ${formats.day(on).replaceAll(" ", "\u00a0")}`;
}

/** Words that are written to be read on, at the beginning of a line. */
export function atBeginning(words: string): string {
  return beginning(words, "toUpperCase");
}

function beginning(text: string, change: "toLowerCase" | "toUpperCase"): string {
  return `${text.slice(0, 1)[change]()}${text.slice(1)}`;
}
