import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeSteps } from "../../../app/prerender/relativeSteps.ts";

/** The corners that a path leads to, read as a browser reads it: small letters lead on from the last corner. */
function cornersOf(path: string): string[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const corners: string[] = [];
  for (const [, step = "", numbers = ""] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [first = 0, second = 0] = numbers.trim().split(" ").map(Number);
    const isRelative = step === step.toLowerCase();
    const kind = step.toUpperCase();
    if (kind === "Z") [x, y] = [startX, startY];
    if (kind === "M" || kind === "H") x = isRelative ? x + first : first;
    if (kind === "M") y = isRelative ? y + second : second;
    if (kind === "V") y = isRelative ? y + first : first;
    if (kind === "M") [startX, startY] = [x, y];
    // In thousandths: many small steps add up to what is one only nearly, and -0 is 0.
    corners.push(`${kind} ${Math.round(x * 1000)} ${Math.round(y * 1000)}`);
  }
  return corners;
}

const place = fc.integer({ min: 0, max: 19_200 }).map((tenths) => tenths / 10);
const pathOf = fc
  .tuple(
    fc.tuple(place, place).map(([x, y]) => `M${x} ${y}`),
    fc.array(
      fc.oneof(
        place.map((x) => `H${x}`),
        place.map((y) => `V${y}`),
        fc.tuple(place, place).map(([x, y]) => `M${x} ${y}`),
        fc.constant("Z"),
      ),
      { maxLength: 400 },
    ),
  )
  .map(([start, steps]) => start + steps.join(""));

describe("steps from one to the next", () => {
  it.each([
    ["M10 20H30V5", "m10 20h20v-15"],
    ["M1 2H3V4H1ZM5 6H7", "m1 2h2v2h-2zm4 4h2"],
    ["M0.5 10H1V9.7", "m.5 10h.5v-.3"],
  ])("writes %s as %s", (path, short) => {
    expect(relativeSteps(path)).toBe(short);
  });

  it.each(["M1 2L3 4", "M1 2 3 4", "M1 2H3 4", "M-4.5 0h9.1M0 0v-5.2", "M1 2a5 5 0 0 1 3 3z", ""])(
    "leaves “%s”",
    (path) => {
      expect(relativeSteps(path)).toBe(path);
    },
  );

  it("leads to the same corners", () => {
    fc.assert(
      fc.property(pathOf, (path) => {
        expect(cornersOf(relativeSteps(path))).toEqual(cornersOf(path));
      }),
    );
  });
});
