import { activityIn } from "../../domain/activity.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { lastUpTo } from "../../domain/change.ts";
import { countStart } from "../../domain/day.ts";
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
  const counted = activityIn(record.folded, period).counted.length;
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
    ...outsideRecord(record.span, period, words),
    ...(at === null || isInRecord(record, at) ? [] : [words.unknownSelection(at)]),
    ...(figure?.kind !== "statement" || record.statements.some(({ id }) => id === figure.id)
      ? []
      : [words.unknownFigure(figure.id)]),
  ];
}

function outsideRecord(
  span: Period,
  period: Period,
  words: Messages["period"]["notices"],
): string[] {
  if (!overlaps(span, period.from, period.to)) return [words.outside(span.from, span.to)];
  return [
    ...(period.from < span.from ? [words.beforeCount(countStart)] : []),
    ...(period.to > span.to ? [words.afterRecord(span.to)] : []),
  ];
}

function isInRecord(record: CasualtyRecord, id: string): boolean {
  return [...record.statements, ...record.activities].some((row) => row.id === id);
}
