import * as v from "valibot";

/** The sizes of the text on a slide, in per cent of its usual size, smallest first. */
export const projectionSizes = [90, 100, 110, 120, 130] as const;

/** How slides are shown in this room: kept on this computer, and no part of any link. */
export const ProjectionSettings = v.strictObject({
  /** Black on white; or white on black, for a dark room. */
  theme: v.picklist(["projection", "dark"]),
  /** Per cent of the usual size of text. */
  size: v.picklist(projectionSizes),
  /** Stronger: heavier lines, and no grey. */
  contrast: v.picklist(["normal", "strong"]),
});
export type ProjectionSettings = v.InferOutput<typeof ProjectionSettings>;

export const usualSettings: ProjectionSettings = {
  theme: "projection",
  size: 100,
  contrast: "normal",
};

/**
 * The settings of a stored text; the usual ones where nothing is stored (`null`), and where the text
 * cannot be used, which `isUnusable` then says. It never throws, and nothing is repaired.
 */
export function parseSettings(text: string | null): {
  settings: ProjectionSettings;
  isUnusable: boolean;
} {
  if (text === null) return { settings: usualSettings, isUnusable: false };
  try {
    const result = v.safeParse(ProjectionSettings, JSON.parse(text));
    if (result.success) return { settings: result.output, isUnusable: false };
  } catch {
    // Not even JSON; said below like anything else that cannot be used.
  }
  return { settings: usualSettings, isUnusable: true };
}

/** The next size in that direction; the same at either end. */
export function nextSize(
  size: ProjectionSettings["size"],
  direction: 1 | -1,
): ProjectionSettings["size"] {
  return projectionSizes[projectionSizes.indexOf(size) + direction] ?? size;
}
