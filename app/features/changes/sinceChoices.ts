import type { Day } from "../../contract/day.ts";
import { addDays, countStart, yearOf } from "../../domain/day.ts";
import { periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A day to compare with. */
export interface SinceChoice {
  day: Day;
  label: string;
}

/** The day of the founding article. */
export function articleDayOf({ span }: CasualtyRecord): Day {
  return periodOf({ preset: "article" }, span).to;
}

/** Days that a briefing is likely to look back to, each in the count and before the day that the page looks back on. */
export function sinceChoices(record: CasualtyRecord, { changes }: DetailMessages): SinceChoice[] {
  const { choice } = changes;
  const { latest, known } = record;
  const article = articleDayOf(record);
  const choices = [{ day: article, label: choice.article(article) }];
  if (latest !== null) {
    const year = periodOf({ preset: "last-12-months" }, { ...record.span, to: latest.asOf });
    const yearBefore = addDays(year.from, -1);
    choices.push({ day: yearBefore, label: choice.yearBefore(yearBefore) });
    const endOfYear = `${yearOf(latest.asOf) - 1}-12-31`;
    choices.push({ day: endOfYear, label: choice.endOfYear(endOfYear) });
  }
  return choices.filter(({ day }) => day >= countStart && (known === null || day < known));
}
