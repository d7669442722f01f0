import type { Size } from "./geometry.ts";
import type { MapLabel } from "./mapParts.ts";

/** A letter is about this wide, and a line this high, in parts of the size of the text. */
const letter = 0.58;
const line = 1.2;

/** The room of a label: a name over a number, never too low for a finger. */
export function labelSize({ name, value }: MapLabel, fontSize: number): Size {
  const letters = Math.max(name.length, value.length);
  return {
    width: letters * letter * fontSize + fontSize * 0.6,
    height: Math.max(fontSize * line * 2 + 4, 24),
  };
}
