import { dayNumber } from "../../domain/day.ts";
import type { DatedStatement } from "../../domain/statements.ts";
import { daysPerColumn } from "./columns.ts";
import type { DrawnStatement } from "./points.ts";
import type { TimeScale } from "./scales.ts";

/** So many points can be told apart. */
const manyPoints = 200;
/** How wide the columns of few points are, in pixels, and how wide at least those of many: a circle and a half. */
const columnWidth = 3;
const wideColumn = 10;

type IsKept = (statement: DatedStatement) => boolean;

/** What pixels can show of the points, which are in the order of their days: few points come back as they are. */
export function thinned(
  drawn: readonly DrawnStatement[],
  scale: Pick<TimeScale, "startOf" | "perDay">,
  isKept: IsKept,
): DrawnStatement[] {
  return drawn.length > manyPoints
    ? endsOfColumns(drawn, daysPerColumn(wideColumn, scale), isKept)
    : withoutMiddles(drawn, scale, isKept);
}

/** Of each narrow column the first, the last, the lowest, the highest, counts that differ, and those to keep. */
function withoutMiddles(
  drawn: readonly DrawnStatement[],
  { startOf }: Pick<TimeScale, "startOf">,
  isKept: IsKept,
): DrawnStatement[] {
  return columnsOf(drawn, (day) => Math.floor(startOf(day) / columnWidth)).flatMap(
    ({ points, low, high }) =>
      points.length <= 4
        ? points
        : points.filter(
            (point, index) =>
              index === 0 ||
              index === points.length - 1 ||
              point === low ||
              point === high ||
              point.form === "pair" ||
              isKept(point.statement),
          ),
  );
}

/**
 * Of each column of days the last, and those to keep; the counts of one day that differ; and what is lower or higher
 * than the ends of the line through the column, which is where it came from, and the last.
 */
function endsOfColumns(
  drawn: readonly DrawnStatement[],
  days: number,
  isKept: IsKept,
): DrawnStatement[] {
  const left = drawn.slice(0, 1);
  for (const { points, low, high } of columnsOf(drawn, (day) => Math.floor(day / days))) {
    const ends = [left.at(-1), points.at(-1)].flatMap((point) => point?.total ?? []);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const pair = points.find(({ form }) => form === "pair");
    left.push(
      ...points.filter(
        (point) =>
          point !== drawn[0] &&
          (point === points.at(-1) ||
            (point.form === "pair" && point.statement.asOf === pair?.statement.asOf) ||
            (point === low && point.total < least) ||
            (point === high && point.total > most) ||
            isKept(point.statement)),
      ),
    );
  }
  return left;
}

interface Column {
  points: readonly DrawnStatement[];
  low: DrawnStatement;
  high: DrawnStatement;
}

function columnsOf(
  drawn: readonly DrawnStatement[],
  columnAt: (dayNumber: number) => number,
): Column[] {
  const columns: Column[] = [];
  let first = 0;
  while (first < drawn.length) {
    let [low, high] = [drawn[first] as DrawnStatement, drawn[first] as DrawnStatement];
    const column = columnAt(dayNumber(low.statement.asOf));
    let next = first + 1;
    let day = low.statement.asOf;
    for (; next < drawn.length; next += 1) {
      const point = drawn[next] as DrawnStatement;
      // Of one day all lie in one column.
      if (point.statement.asOf !== day) {
        day = point.statement.asOf;
        if (columnAt(dayNumber(day)) !== column) break;
      }
      if (point.total < low.total) low = point;
      if (point.total > high.total) high = point;
    }
    columns.push({ points: drawn.slice(first, next), low, high });
    first = next;
  }
  return columns;
}
