// What can be chosen of clearance, of the map, and above the timeline.

/** What is counted of clearance; the first is shown where nothing is chosen. */
export const clearanceUnits = [
  "hectares",
  "anti-personnel-mines",
  "anti-tank-mines",
  "unexploded-ordnance",
] as const;
export type ClearanceUnit = (typeof clearanceUnits)[number];

/** The spans by which clearance is shown: they overlap, and are never added or mixed. */
export const clearanceSpans = ["year", "month"] as const;
export type ClearanceSpan = (typeof clearanceSpans)[number];

/** What the map shows of each district; which where nothing is chosen is a matter of `mapChoice.ts`. */
export const mapFigures = ["cleared-2025", "cleared-2023", "incidents"] as const;
export type MapFigure = (typeof mapFigures)[number];

/** Panels of their own over the timeline's days; none where nothing is chosen. */
export const overlays = ["hectares", "returns"] as const;
export type Overlay = (typeof overlays)[number];

/** The overlays of a text such as `hectares,returns`, each once and in our order; `null` where it names another. */
export function overlaysOf(text: string): readonly Overlay[] | null {
  const names = text.split(",");
  const isKnown = names.every((name) => overlays.some((overlay) => overlay === name));
  return isKnown ? overlays.filter((overlay) => names.includes(overlay)) : null;
}
