import type { TimeBar } from "./timeMarks.ts";
import styles from "./TimeChart.module.css";

/** A lighter hatching has thinner lines. */
const lines = { full: 2, light: 1 };
type Depth = keyof typeof lines;
const depthOf = ({ isLight = false }: TimeBar): Depth => (isLight ? "light" : "full");
const patternOf = (id: string, colour: string, depth: Depth) =>
  `${id}-${depth}-${colour.replaceAll(/[^a-z-]/g, "")}`;

/** The hatchings of the bars; `id` is unique on the page. */
export function TimeBarPatterns({ id, bars }: { id: string; bars: readonly TimeBar[] }) {
  const colours = new Set(bars.filter((bar) => bar.isHatched).map(({ colour }) => colour));
  return [...colours].flatMap((colour) =>
    (["full", "light"] as const).map((depth) => (
      <pattern
        key={patternOf(id, colour, depth)}
        id={patternOf(id, colour, depth)}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={lines[depth]} height={5} style={{ fill: colour }} />
      </pattern>
    )),
  );
}

interface Props {
  bar: TimeBar;
  /** The id of the hatchings. */
  hatch: string;
  box: { x: number; y: number; width: number; ground: number };
  /** How large the text is beside the usual. */
  scale: number;
}

/** A bar down to the ground, as its look says what kind of value it is. */
export function TimeBarForm({ bar, hatch, box, scale }: Props) {
  const { colour, isHatched = false, isLight = false, isDashed = false } = bar;
  const isOutlined = isHatched || isLight || isDashed;
  // An outline is drawn within the bar's own place.
  const inset = isOutlined ? Math.min(scale, box.width / 4) : 0;
  const filled = isLight ? `color-mix(in srgb, ${colour} 30%, var(--paper))` : colour;
  const plain = isDashed && !isLight ? "none" : filled;
  const fill = isHatched ? `url(#${patternOf(hatch, colour, depthOf(bar))})` : plain;
  const outline = isDashed ? styles.dashedBar : styles.outlinedBar;
  return (
    <rect
      x={box.x + inset}
      y={box.y + inset}
      width={Math.max(1, box.width - 2 * inset)}
      height={Math.max(1, box.ground - box.y - inset)}
      className={isOutlined ? outline : styles.bar}
      style={{ fill, color: colour }}
    />
  );
}
