import type { Statement } from "../../contract/statement.ts";
import { inOrder } from "../../domain/day.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { oncePer } from "../../domain/oncePer.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { firstWhere } from "../../domain/search.ts";
import { type DatedStatement, isDated } from "../../domain/statements.ts";
import { type Box, grown } from "./placing.ts";

/** A statement on the picture: a count of the line, one of two counts for a day, or an "at least". */
export interface DrawnStatement {
  statement: DatedStatement;
  total: number;
  form: "circle" | "pair" | "tick";
}

/**
 * The statements of the window that the picture shows, in the order of their days: those of the line,
 * second counts that differ for the same day, and rounded "at least" counts. All others are in the table.
 */
export function drawnStatements(
  { statements }: Pick<CasualtyRecord, "statements">,
  { from, to }: Period,
): readonly DrawnStatement[] {
  const drawn = allDrawn(statements);
  return drawn.slice(
    firstWhere(drawn, ({ statement }) => statement.asOf >= from),
    firstWhere(drawn, ({ statement }) => statement.asOf > to),
  );
}

/** Two counts meet on one day only, so what is drawn of a day is the same in every window. */
const allDrawn = oncePer((statements: readonly Statement[]): readonly DrawnStatement[] => {
  const dated = statements.filter(isDated).filter(({ population }) => population === "all");
  const exact = dated.filter(
    ({ use, precision }) => precision === "exact" && (use === "series" || use === "repeat"),
  );
  const drawn: DrawnStatement[] = [];
  for (const rows of groupBy(exact, ({ asOf }) => asOf).values()) {
    const byTotal = groupBy(rows, ({ total }) => total);
    for (const [total, same] of byTotal) {
      const statement = same.find(({ use }) => use === "series") ?? same[0];
      if (total === null || statement === undefined) continue;
      if (byTotal.size > 1) drawn.push({ statement, total, form: "pair" });
      else if (statement.use === "series") drawn.push({ statement, total, form: "circle" });
    }
  }
  for (const statement of dated) {
    if (
      statement.use === "rounded" &&
      statement.precision === "at-least" &&
      statement.total !== null
    )
      drawn.push({ statement, total: statement.total, form: "tick" });
  }
  return drawn.toSorted((a, b) => inOrder(a.statement.asOf, b.statement.asOf));
});

/** A statement with its place. */
export interface PlacedPoint extends DrawnStatement {
  x: number;
  y: number;
}

const reach = 12;

/**
 * The area in which the pointer means this point: a little around it, up to half of the way to each
 * neighbour, so that of two counts a day apart both can be pointed at. The points are ordered by `x`.
 */
export function reachOf(points: readonly PlacedPoint[], index: number): Box {
  const point = points[index] ?? { x: 0, y: 0 };
  const box = grown({ left: point.x, right: point.x, top: point.y, bottom: point.y }, reach);
  for (const step of [-1, 1]) {
    for (let other = points[index + step], far = 1; other; other = points[index + step * ++far]) {
      const [across, down] = [(other.x - point.x) / 2, (other.y - point.y) / 2];
      if (Math.abs(across) > reach) break;
      if (across > 0.2) box.right = Math.min(box.right, point.x + across);
      else if (across < -0.2) box.left = Math.max(box.left, point.x + across);
      else if (down > 0) box.bottom = Math.min(box.bottom, point.y + down);
      else if (down < 0) box.top = Math.max(box.top, point.y + down);
    }
  }
  return box;
}

/** The first of the counts that differ for one day carries the sign for all of them. */
export function isFirstOfPair(points: readonly PlacedPoint[], index: number): boolean {
  const [before, point] = [points[index - 1], points[index]];
  return point?.form === "pair" && before?.statement.asOf !== point.statement.asOf;
}
