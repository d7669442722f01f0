/** A value of some days: a bar from the first to the last of them. */
export interface TimeBar {
  id: string;
  /** Day numbers; `to` is not before `from`. */
  from: number;
  to: number;
  value: number;
  /** A colour of the page, such as "var(--line)". */
  colour: string;
  /** Hatched, to be told apart from the others without colour too. */
  isHatched?: boolean;
  /** Lighter than the others: its value is less certain than theirs. */
  isLight?: boolean;
  /** Not filled and inside a dashed outline: it also counts days beside those that are asked for. */
  isDashed?: boolean;
  /** What is read beside the title while the pointer is on it. */
  text: string;
  /**
   * On top of the bar, where every bar of the chart is wide enough for its own: the value, its own id, and what is read out of it; under
   * the value a note, where there is room for that too.
   */
  name?: { text: string; id: string; label: string; note?: string };
}

/** Days of which nothing is known: a dashed line along the ground, with its name where there is room. */
export interface TimeStretch {
  from: number;
  to: number;
  name: string;
}

/** A value of one day. */
export interface TimePoint {
  id: string;
  at: number;
  value: number;
  /** The upper end, where a span was stated. */
  high?: number | null;
  colour: string;
  /** A ring and a frame are not filled: a circle and a square that are less certain. */
  shape: "circle" | "ring" | "diamond" | "square" | "frame";
  text: string;
}

/** Points that belong together, in the order of their days. */
export interface TimeLine {
  id: string;
  points: readonly { at: number; value: number }[];
  colour: string;
  isDashed?: boolean;
}

export interface TimeTick {
  at: number;
  name: string;
}

/** The highest of the values; a chart without any still has a length. */
export function topOf(
  bars: readonly TimeBar[],
  points: readonly TimePoint[],
  level: number | null,
): number {
  const values = [
    ...bars.map(({ value }) => value),
    ...points.map(({ value, high }) => high ?? value),
    ...(level === null ? [] : [level]),
  ];
  return Math.max(1, ...values);
}

/** So many parts an axis has at most, and the height of one in sizes of its text, below which texts would touch. */
const mostParts = 4;
const leastPart = 1.3;

/**
 * From 0 up to a round value not below the top, in round parts: at most four, and no more than the texts have room for
 * in a plot of so many pixels; one at least.
 */
export function valueTicks(top: number, room: number, fontSize: number): readonly number[] {
  const parts = Math.max(1, Math.min(mostParts, Math.floor(room / (fontSize * leastPart))));
  const rough = top / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((part) => part * power).find((part) => part >= rough) ?? rough;
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step);
}

/** Whether a point is drawn as an outline on paper. */
export function isOpen(shape: TimePoint["shape"]): boolean {
  return shape === "ring" || shape === "frame";
}

/** The outline of a point, some ten pixels wide at a scale of 1. */
export function shapeAt(shape: TimePoint["shape"], x: number, y: number, scale = 1): string {
  const [six, side, five] = [6 * scale, 8 * scale, 5 * scale];
  if (shape === "diamond") return `M${x} ${y - six}l${six} ${six}l${-six} ${six}l${-six} ${-six}z`;
  if (shape === "square" || shape === "frame")
    return `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
  const round = `${five} ${five} 0 1 0`;
  return `M${x - five} ${y}a${round} ${2 * five} 0a${round} ${-2 * five} 0z`;
}
