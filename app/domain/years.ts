import type { Lane } from "./activity.ts";
import { laneTotals } from "./activityBreakdown.ts";
import { type Change, changeIn } from "./change.ts";
import type { Measure } from "./measures.ts";
import { type Period, calendarYear, shared, yearsOf } from "./period.ts";
import type { CasualtyRecord } from "./record.ts";

/** One calendar year, or the part of it that lies in the period. */
export interface YearFigures {
  year: number;
  /** The days that are counted. */
  days: Period;
  /** Whether those days are the whole calendar year. */
  isWhole: boolean;
  /** The rise of the counts of everybody (civilians and military), as bounds. */
  casualties: Record<Measure, Change>;
  /** Counted activities that begin in these days, by who acts: so that the years add up. */
  activities: Record<Lane, number>;
}

/** Casualties next to activity, for each calendar year of the period. */
export function yearsIn(record: CasualtyRecord, period: Period): YearFigures[] {
  return yearsOf(period).flatMap((year) => {
    const whole = calendarYear(year);
    const days = shared(whole, period);
    if (days === null) return [];
    return [
      {
        year,
        days,
        isWhole: days.from === whole.from && days.to === whole.to,
        casualties: changeIn(record.count, days).all,
        activities: laneTotals(record.folded, days, days.from !== period.from),
      },
    ];
  });
}
