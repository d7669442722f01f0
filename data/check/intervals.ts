import { type CheckedData, rowsOf } from "./checkedData.ts";
import { disagreementNames } from "./covered.ts";
import type { Finding } from "./finding.ts";

/** A part of a span with more casualties than the whole span, from one speaker. */
export function intervals(data: CheckedData): Finding[] {
  const rows = rowsOf(data, "intervals");
  return rows.flatMap((part) =>
    rows.flatMap((whole) =>
      (["total", "killed", "injured"] as const).flatMap((field): Finding[] => {
        const isWithin = whole.start <= part.start && part.end <= whole.end && part !== whole;
        const [a, b] = [part[field], whole[field]];
        if (!isWithin || part.speaker !== whole.speaker || a === null || b === null || a <= b)
          return [];
        const problem = `${a} is more than the ${b} of the longer span ${whole.id}, ${whole.start} to ${whole.end}`;
        const named = [part, whole].map(({ id }) => ({ file: "intervals" as const, id }));
        const level = disagreementNames(data, named) ? "known" : "error";
        const remedy = `at most ${b}, or both rows in one row of disagreements.json`;
        return [{ file: "intervals", row: part.id, field, problem, remedy, level }];
      }),
    ),
  );
}
