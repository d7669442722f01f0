import { activityTotals } from "../../domain/activityTotals.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { lastUpTo } from "../../domain/change.ts";
import { countStart } from "../../domain/day.ts";
import { activitiesById, statementsById } from "../../domain/ids.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { Messages } from "../../i18n/en.ts";
import type { Notice, View } from "../../url/view.ts";

/** The count at the period's end; `null` where none had been published for it yet, which is not 0. */
export function countAtEnd(record: CasualtyRecord, period: Period): Bounds | null {
  if (lastUpTo(record.series, period.to) === null) return null;
  return record.count.at(period.to).all.total;
}

/** What the page says about the period once it is shown: for those who cannot see it change. */
export function announcement(record: CasualtyRecord, period: Period, messages: Messages): string {
  const { counted } = activityTotals(record.folded, period);
  return messages.period.announce(
    messages.counts.days(period.from, period.to),
    messages.headline.countAtEnd(countAtEnd(record, period)),
    messages.period.activities(counted),
  );
}

/** Everything that a reader must know about the address, in words. */
export function noticeTexts(
  notices: readonly Notice[],
  record: CasualtyRecord,
  period: Period,
  { at, figure }: Pick<View, "at" | "figure">,
  { period: { notices: words } }: Messages,
): string[] {
  return [
    ...notices.map((notice) =>
      notice.kind === "ignored"
        ? words.ignored(notice.parameter, notice.value)
        : words.swapped(notice.from, notice.to),
    ),
    ...outsideRecord(record, period, words),
    ...(at === null || isInRecord(record, at) ? [] : [words.unknownSelection(at)]),
    ...(figure?.kind !== "statement" || statementsById(record.statements).has(figure.id)
      ? []
      : [words.unknownFigure(figure.id)]),
  ];
}

function outsideRecord(
  { known, statements, activities, span: { from, to } }: CasualtyRecord,
  period: Period,
  words: Messages["period"]["notices"],
): string[] {
  // Of a record that has not begun, the page says elsewhere that nothing is known.
  if (statements.length + activities.length === 0) return [];
  // What had been announced by the day looked back to may lie after it.
  const span = { from, to: known !== null && known < to ? known : to };
  if (!overlaps(span, period.from, period.to)) return [words.outside(span.from, span.to)];
  return [
    ...(period.from < span.from ? [words.beforeCount(countStart)] : []),
    ...(period.to > span.to ? [words.afterRecord(span.to)] : []),
  ];
}

function isInRecord(record: CasualtyRecord, id: string): boolean {
  return statementsById(record.statements).has(id) || activitiesById(record.activities).has(id);
}
