/** A size in pixels. */
export interface Pixels {
  width: number;
  height: number;
}

const ratios = [
  [16, 9],
  [16, 10],
  [4, 3],
  [5, 4],
  [3, 2],
  [21, 9],
  [32, 9],
] as const;

/** So much may a screen differ from a ratio and still have its name: 1366 by 768 is called 16:9. */
const tolerance = 0.006;

/** The ratio of a screen by its name; `null` where it has none. Both sides are positive. */
export function ratioName({ width, height }: Pixels): string | null {
  const ratio = Math.max(width, height) / Math.min(width, height);
  const named = ratios.find(([a, b]) => Math.abs(ratio / (a / b) - 1) <= tolerance);
  if (named === undefined) return null;
  return width >= height ? `${named[0]}:${named[1]}` : `${named[1]}:${named[0]}`;
}

/** The number before ": 1" where a ratio has no name, such as 1.85. */
export function ratioNumber({ width, height }: Pixels): number {
  return Math.round((width / height) * 100) / 100;
}

export interface ScreenFacts {
  /** Of the screen, in pixels of the page and in its own. */
  screen: Pixels;
  native: Pixels;
  /** Of the window, in pixels of the page. */
  window: Pixels;
  /** Pixels of the screen for one of the page: the system's scaling, and the browser's zoom. */
  pixelRatio: number;
}

/** What slides are made for: smaller ones show less than the room needs. */
const smallest = { width: 1024, height: 720 };

/** What deserves attention: a window that does not fill the screen, or is smaller than slides are made for. */
export function screenTrouble({ screen, window }: ScreenFacts): "small" | "notFilled" | null {
  if (window.width < screen.width - 1 || window.height < screen.height - 1) return "notFilled";
  if (window.width < smallest.width || window.height < smallest.height) return "small";
  return null;
}
