import { countsIn, lastUpTo } from "../../domain/change.ts";
import { yearOf } from "../../domain/day.ts";
import { calendarYear, shared, type Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";

/** By whom the counts of the newest year were given, and the publication of its last one. */
export interface NewestYearSource {
  words: string;
  links: readonly SourceLink[];
}

/** So many fit on a line. */
const officesNamed = 2;

/** Of the newest year of the period that has counts of its own; `null` where none has. */
export function newestYearSource(
  { series }: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): NewestYearSource | null {
  const last = lastUpTo(series, period.to);
  const days = last && shared(calendarYear(yearOf(last.asOf)), period);
  if (!last || !days) return null;
  const offices = [...new Set(countsIn(series, days).map(({ speaker }) => officeOf(speaker)))];
  return {
    words: messages.slides.years.source(
      String(yearOf(last.asOf)),
      offices.slice(0, officesNamed),
      Math.max(0, offices.length - officesNamed),
    ),
    links: sourceLinks(last.sources, sources, messages),
  };
}

/** A speaker's text names the office first, then the person. */
function officeOf(speaker: string | null): string | null {
  return speaker?.split(",")[0] ?? null;
}
