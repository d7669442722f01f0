/**
 * The fillings of the classes, from the lowest: depths of one hue, from the quiet ground to the ink of the
 * casualty line. A projection sets depths of its own, of which each stands out from its own outline.
 */
const shares = [17, 33, 52, 72, 93];

/** From this class on the filling is nearer to the ink than to the ground. */
const firstDeep = 2;

export const tones = shares.map((share, tone) => ({
  fill: `color-mix(in oklab, var(--line) var(--tone-${tone}, ${share}%), var(--hover))`,
  stroke: tone < firstDeep ? "var(--ink)" : "var(--tone-edge, var(--ink))",
}));
