/** The usable part of a screen, in pixels of the whole desktop. */
export interface Place {
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

/** A screen; the one that is built into the computer is the one that the room does not see. */
type PlacedScreen = Place & { isInternal: boolean };

export interface Screens {
  /** The screen with the slides on it. */
  current: PlacedScreen;
  others: readonly PlacedScreen[];
}

/**
 * The screen for the presenter's window: the computer's own; else one without the slides on it; `null` where
 * there is no choice. Notes never go to the projector by themselves: where the slides are still on the
 * computer's own screen, its place is beside them.
 */
export function placeFor(screens: Screens | null): Place | null {
  if (screens === null || screens.others.length === 0) return null;
  const { current, others } = screens;
  if (current.isInternal) return current;
  return others.find(({ isInternal }) => isInternal) ?? others[0] ?? null;
}
