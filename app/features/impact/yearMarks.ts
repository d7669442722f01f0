import type { Interval } from "../../contract/interval.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { type Measure, measures } from "../../domain/measures.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { statedOtherwise } from "../../domain/statedOtherwise.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { YearRow } from "./yearsView.ts";

/** That somebody stated another number for the days of a row, and where the page says more. */
export interface YearMark {
  href: string;
  /** "2023: ≠ 58 stated by the Prosecutor General's Office" */
  label: string;
}

export type YearMarks = ReadonlyMap<YearRow["year"], Record<Measure, YearMark | null>>;

/** The marks of the rows' rises, by year and measure; `intervals` are those known on the record's day. */
export function yearMarks(
  rows: readonly YearRow[],
  intervals: readonly Interval[],
  { count }: CasualtyRecord,
  { headline, impact }: DetailMessages,
): YearMarks {
  return new Map(
    rows.flatMap(({ year, asks }) => {
      const days = measures.map((measure) => asks[measure]).find((figure) => figure !== null);
      if (days?.kind !== "rise") return [];
      const stated = statedOtherwise(intervals, count, days);
      const markOf = (measure: Measure): YearMark | null => {
        const found = stated[measure];
        if (found === null || asks[measure] === null) return null;
        const { interval, value } = found;
        const label = impact.mark(year, measure, headline.mark.stated(value, interval.speaker));
        return { href: `#${disagreementPlace(interval.id)}`, label };
      };
      const marks = {
        total: markOf("total"),
        killed: markOf("killed"),
        injured: markOf("injured"),
      };
      return [[year, marks] as const];
    }),
  );
}
