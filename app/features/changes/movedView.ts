import type { Day } from "../../contract/day.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Moved, MovedFigures, Value } from "../../domain/movedFigures.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A number to read, and to press where it can be asked how it is known. */
export interface NumberView {
  text: string;
  asks: Figure | null;
}

/** Numbers that moved, ready to read. */
export interface MovedView {
  id: string;
  heading: string;
  rows: readonly { id: string; label: string; from: NumberView; to: NumberView }[];
}

/** The numbers that moved, under the days that they are about; the years stand together. */
export function movedView(
  figures: readonly MovedFigures[],
  articleDay: Day,
  periodEnd: Day,
  messages: DetailMessages,
): MovedView[] {
  const { figures: words } = messages.changes;
  const groups: MovedView[] = [];
  const years: MovedView["rows"][number][] = [];
  for (const group of figures) {
    switch (group.about) {
      case "latest":
        groups.push({
          id: "latest",
          heading: words.latest(group.from, group.to),
          rows: rowsOf(group.moved, messages),
        });
        break;
      case "day":
        groups.push({
          id: group.day,
          heading: headingOf(group.day, articleDay, periodEnd, messages),
          rows: rowsOf(group.moved, messages),
        });
        break;
      case "year": {
        const label = words.year(group.days.from, group.days.to);
        years.push(...rowsOf(group.moved, messages).map((row) => ({ ...row, id: label, label })));
      }
    }
  }
  return years.length === 0
    ? groups
    : [...groups, { id: "years", heading: words.years, rows: years }];
}

function headingOf(
  day: Day,
  articleDay: Day,
  periodEnd: Day,
  { changes: { figures } }: DetailMessages,
): string {
  if (day === articleDay) return figures.onArticle(day);
  return day === periodEnd ? figures.onPeriodEnd(day) : figures.onDay(day);
}

function rowsOf(moved: readonly Moved[], messages: DetailMessages): MovedView["rows"][number][] {
  const { label } = messages.changes.figures;
  return moved.map(({ population, measure, from, to }) => ({
    id: `${population} ${measure}`,
    label: label(population, measure),
    from: numberOf(from, messages),
    to: numberOf(to, messages),
  }));
}

function numberOf(value: Value | null, { counts, changes }: DetailMessages): NumberView {
  if (value === null) return { text: changes.figures.notKnown, asks: null };
  return { text: counts.short(value), asks: value.asks };
}
