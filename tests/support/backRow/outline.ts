import { type Place, isInFill, isInStroke, stackAt } from "./layers.ts";
import { edgeOf } from "./paint.ts";

// The places at which a mark and what is beside it are compared. Runs in the page.

interface Sample {
  /** On the mark. */
  on: Place;
  /** Beside it: on both sides of a line, outside of a shape. */
  beside: Place[];
}

/** Near enough to each other that nothing wider than a letter's stem is missed. */
const step = 8;
const fewest = 12;
const most = 400;

/** Places all along a mark's outline, without those that are clipped away. */
export function outlineOf(mark: SVGGeometryElement): Sample[] {
  const matrix = mark.getScreenCTM();
  if (!matrix) return [];
  const scale = Math.hypot(matrix.a, matrix.b);
  const length = mark.getTotalLength();
  const count = Math.min(most, Math.max(fewest, Math.round((length * scale) / step)));
  const edge = edgeOf(mark) / 2;
  const at = (way: number) => mark.getPointAtLength(way).matrixTransform(matrix);
  return Array.from({ length: count }, (_, index) => {
    const way = (length * (index + 0.5)) / count;
    const [here, next] = [at(way), at(Math.min(length, way + 0.05))];
    const far = Math.hypot(next.x - here.x, next.y - here.y) || 1;
    const across = { x: (here.y - next.y) / far, y: (next.x - here.x) / far };
    const moved = (by: number): Place => ({ x: here.x + across.x * by, y: here.y + across.y * by });
    const isOn = (place: Place) => isInFill(mark, place) || isInStroke(mark, place);
    return {
      on: [moved(0.7), moved(-0.7)].find(isOn) ?? here,
      beside: [moved(edge + 1.5), moved(-edge - 1.5)].filter((place) => !isOn(place)),
    };
  }).filter(({ on }) => stackAt(on).includes(mark));
}
