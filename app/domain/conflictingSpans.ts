import type { Day } from "../contract/day.ts";
import type { Count } from "./count.ts";
import { addDays } from "./day.ts";
import { type Measure, type Population, measures, populations } from "./measures.ts";
import type { DatedStatement } from "./statements.ts";

/** Days on which statements contradict each other about one count, and the values they leave. */
export interface ConflictingSpan {
  kind: "span";
  population: Population;
  measure: Measure;
  from: Day;
  /** The last day, included. */
  to: Day;
  /** People. */
  smaller: number;
  larger: number;
  statements: readonly DatedStatement[];
}

/** The days on which the bounds of a count cross, in spans of one pair of values each, by count and day. */
export function conflictingSpans(count: Count): ConflictingSpan[] {
  const cells = populations.flatMap((population) =>
    measures.map((measure) => [population, measure] as const),
  );
  return cells.flatMap(([population, measure]) => {
    const spans: ConflictingSpan[] = [];
    // Between two days of statements nothing changes, so each such stretch is looked at once, by its ends.
    for (const [index, day] of count.days.entries()) {
      const next = count.days[index + 1];
      const stretches: Array<[Day, Day]> = [[day, day]];
      if (next !== undefined && addDays(day, 1) < next)
        stretches.push([addDays(day, 1), addDays(next, -1)]);
      for (const [from, to] of stretches) {
        const bounds = count.at(from)[population][measure];
        if (!bounds.conflict) continue;
        const span: ConflictingSpan = {
          kind: "span",
          population,
          measure,
          from,
          to,
          smaller: bounds.low,
          larger: bounds.high ?? bounds.low,
          statements: [...new Set([...bounds.lowBy, ...bounds.highBy])],
        };
        const last = spans.at(-1);
        if (last && continues(last, span)) {
          last.to = to;
          last.statements = [...new Set([...last.statements, ...span.statements])];
        } else spans.push(span);
      }
    }
    return spans;
  });
}

function continues(last: ConflictingSpan, next: ConflictingSpan): boolean {
  return (
    addDays(last.to, 1) === next.from &&
    last.smaller === next.smaller &&
    last.larger === next.larger
  );
}
