/** Colours as the back row sees them. Runs in the page. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const white: Colour = [255, 255, 255, 1];
export const nothing: Colour = [0, 0, 0, 0];

/** The light in the room: a fifth of the white, added to everything on the wall. */
const light = 0.2;

const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map<string, Colour>();

/** A colour of a style sheet, however it is written there. */
export function colourOf(css: string): Colour {
  const found = known.get(css);
  if (found) return found;
  if (!canvas) throw new Error("no canvas");
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = "rgba(0,0,0,0)";
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

export const faded = ([red, green, blue, alpha]: Colour, opacity: number): Colour => [
  red,
  green,
  blue,
  alpha * opacity,
];

export const isOpaque = ([, , , alpha]: Colour) => alpha > 0.99;

/** What is seen where one colour lies on another, which may let through what is below it too. */
export function over(top: Colour, ground: Colour): Colour {
  const alpha = top[3] + ground[3] * (1 - top[3]);
  if (alpha === 0) return ground;
  const mix = (index: 0 | 1 | 2) =>
    (top[index] * top[3] + ground[index] * ground[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** What is seen of layers that lie on a ground, the lowest first. */
export const stacked = (layers: readonly Colour[], ground: Colour) =>
  layers.reduce((seen, layer) => over(layer, seen), ground);

/** How well two colours are told apart in that light, as WCAG counts it: 1 to 5, where 21 is the most without. */
export function ratio(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05 + light) / (low + 0.05 + light);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
