import type { Day } from "../contract/day.ts";

// Explosions found in the press: a sample, never a count of people and never a total.

/** How many explosions of one place were found in the press in a period, both days included. */
export interface Sample {
  kind: "sample";
  /** The place as addresses have it, see `placeName` in explosions.ts. */
  place: string;
  from: Day;
  to: Day;
}

/** The parts of an address that ask for a sample: `sample.aghdam.2024-01-01.2024-12-31`; `null` where they ask for none. */
export function parseSample(
  [place = "", from, to, ...others]: readonly string[],
  isUsableDay: (day: string) => boolean,
): Sample | null {
  if (others.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(place)) return null;
  if (from === undefined || to === undefined || from > to) return null;
  return isUsableDay(from) && isUsableDay(to) ? { kind: "sample", place, from, to } : null;
}
