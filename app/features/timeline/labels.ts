import type { Day } from "../../contract/day.ts";
import { type Period, includes } from "../../domain/period.ts";
import type { Messages } from "../../i18n/en.ts";
import { type Annotation, type Founding, alongLine, placeFounding } from "./foundingPlace.ts";
import { type Box, TakenPlaces, grown, isFree, textWidth } from "./placing.ts";
import { isFirstOfPair, type PlacedPoint } from "./points.ts";
import type { CountScale, TimeScale } from "./scales.ts";
import type { Step } from "./steps.ts";

/** A point's figure and month, beside it. */
export interface PointLabel {
  id: string;
  x: number;
  y: number;
  anchor: "start" | "end";
  text: string;
  /** The area in which the pointer means it. */
  box: Box;
}

/** What the texts have to keep clear of. */
export interface Picture {
  steps: readonly Step[];
  points: readonly PlacedPoint[];
  plot: Box;
  time: TimeScale;
  counts: CountScale;
  text: number;
  period: Period;
  /** Free space above the plot, in pixels. */
  headroom: number;
}

/** Places the texts of the plot where nothing lies under them; a label without a free place is left out. */
export function annotate(
  picture: Picture,
  founding: Founding | null,
  latest: string | null,
  known: Day | null,
  messages: Messages,
): { labels: PointLabel[]; founding: Annotation | null } {
  const taken = obstacles(picture);
  const point = picture.points.find(({ statement }) => statement.id === founding?.id);
  const annotation = founding && point ? placeFounding(picture, founding, point, taken) : null;
  if (annotation) taken.add(grown(annotation.box, picture.text), ...alongLine(annotation));
  return {
    labels: placeLabels(picture, latest, known, founding?.id ?? null, taken, messages),
    founding: annotation,
  };
}

function obstacles({ steps, points, time, counts, text }: Picture): TakenPlaces {
  const taken = new TakenPlaces();
  for (const { from, to, low, high } of steps) {
    const [left, right] = [time.start(from), time.end(to)];
    taken.add(grown({ left, right, top: counts.y(high), bottom: counts.y(low) }, 4));
  }
  // A step's rise is drawn too, and is wider than nothing where the value jumps.
  for (const [index, { low, from }] of steps.entries()) {
    const before = steps[index - 1];
    if (!before) continue;
    const x = time.start(from);
    taken.add(grown({ left: x, right: x, top: counts.y(low), bottom: counts.y(before.low) }, 4));
  }
  for (const [index, { x, y }] of points.entries()) {
    taken.add(grown({ left: x, right: x, top: y, bottom: y }, 7));
    // The sign of counts that differ stands over the first of them.
    if (isFirstOfPair(points, index))
      taken.add({ left: x - text / 2, right: x + text / 2, top: y - text * 1.3, bottom: y });
  }
  return taken;
}

const spacePerLabel = 190;

/** The counts of the period that rose most, and always the last one of the record: it says that it is. */
function placeLabels(
  { points, plot, text, time, period }: Picture,
  last: string | null,
  known: Day | null,
  foundingId: string | null,
  taken: TakenPlaces,
  { timeline, counts }: Messages,
): PointLabel[] {
  const circles = points.filter(({ form }) => form === "circle");
  const isLast = (point: PlacedPoint) => point.statement.id === last;
  const byWorth = circles
    .map((point, index) => ({
      point,
      rise: point.total - (circles[index - 1]?.total ?? point.total),
    }))
    .filter(({ point }) => includes(period, point.statement.asOf) || isLast(point))
    .filter(({ point }) => point.statement.id !== foundingId)
    .toSorted((a, b) => Number(isLast(b.point)) - Number(isLast(a.point)) || b.rise - a.rise);
  const most = Math.max(1, Math.floor((plot.right - plot.left) / spacePerLabel));
  // What stands beside the period is dimmed, and a label must not be so by half.
  const area = { ...plot, left: time.start(period.from), right: time.end(period.to) };
  const labels: PointLabel[] = [];
  for (const { point } of byWorth) {
    if (labels.length === most) break;
    const figure = timeline.point(counts.number(point.total), point.statement.asOf);
    const label = isLast(point) ? timeline.lastPoint(figure, known) : figure;
    const placed = placeLabel(point, label, text, isLast(point) ? plot : area, taken);
    if (placed) labels.push({ id: point.statement.id, text: label, ...placed });
  }
  return labels;
}

function placeLabel(
  point: PlacedPoint,
  label: string,
  text: number,
  plot: Box,
  taken: TakenPlaces,
): Pick<PointLabel, "x" | "y" | "anchor" | "box"> | null {
  const width = textWidth(label, text);
  for (const { x, y, anchor } of spots(point, text)) {
    const left = anchor === "end" ? x - width : x;
    const box = { left, right: left + width, top: y - text, bottom: y + text * 0.3 };
    if (!isFree(box, { ...plot, top: 0 }, taken)) continue;
    taken.add(grown(box, text * 1.6));
    return { x, y, anchor, box };
  }
  return null;
}

function spots({ x, y }: PlacedPoint, text: number) {
  return [
    { x: x - 8, y: y - 9, anchor: "end" },
    { x: x - 8, y: y - 10 - text * 0.9, anchor: "end" },
    { x: x + 8, y: y + text * 1.6, anchor: "start" },
    { x: x + 6, y: y + text * 2.6, anchor: "end" },
  ] as const;
}
