import {
  type ActivityFilter,
  type ApartReason,
  type Folded,
  apartReason,
  countedOf,
  daysOf,
  matches,
} from "./activity.ts";
import { oncePer } from "./oncePer.ts";
import type { Period } from "./period.ts";
import { type SpanIndex, type Stretch, spanIndex } from "./spans.ts";

/** The activities of a period. */
export interface PeriodActivity {
  /** Top-level and counted, oldest first. */
  counted: readonly Folded[];
  /** Top-level, listed apart with a reason, oldest first. */
  apart: readonly (Folded & { reason: ApartReason })[];
}

/** The top-level activities that share a day with the period, counted and apart. */
export function activityIn(folded: readonly Folded[], period: Period): PeriodActivity {
  const { counted, apart } = indexOf(folded);
  return { counted: counted.within(period), apart: apart.within(period) };
}

/** The activities of a period that a filter leaves, oldest first, without lists of them. */
export interface ActivityRows {
  counted: Stretch<Folded>;
  apart: Stretch<Folded>;
}

/** The counted activities of the period that the filter leaves, and those listed apart. */
export function activityRows(
  folded: readonly Folded[],
  period: Period,
  filter: ActivityFilter,
): ActivityRows {
  const { counted, apart } = filteredIndex(folded, filter);
  return { counted: counted.stretch(period), apart: apart.stretch(period) };
}

type Index = Record<"counted" | "apart", SpanIndex<Folded>>;

function filteredIndex(folded: readonly Folded[], filter: ActivityFilter): Index {
  if (filter.kind === null && !filter.mineActionOnly) return indexOf(folded);
  const filtered = indexesByFilter(folded);
  const key = `${filter.kind} ${filter.mineActionOnly}`;
  const known = filtered.get(key);
  if (known) return known;
  const index = indexOf(folded.filter((fold) => matches(fold, filter)));
  filtered.set(key, index);
  return index;
}

/** A filter is sorted out once: there are few, and each stays while somebody moves the period. */
const indexesByFilter = oncePer<readonly Folded[], Map<string, Index>>(() => new Map());

/** The activities in the order of their days, prepared once so that a period costs a search. */
const indexOf = oncePer((folded: readonly Folded[]) => ({
  counted: spanIndex(countedOf(folded), daysOf),
  apart: spanIndex(
    folded.flatMap((fold) => {
      const reason = apartReason(fold.activity);
      return reason === null ? [] : [{ ...fold, reason }];
    }),
    daysOf,
  ),
}));
