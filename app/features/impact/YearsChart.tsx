import { lanes } from "../../domain/activity.ts";
import { printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { YearPanels } from "../../ui/chart/YearPanels.tsx";
import { change } from "../../url/useView.ts";
import { yearChoice } from "./yearChoice.ts";
import type { YearMarks } from "./yearMarks.ts";
import type { YearsView } from "./yearsView.ts";

/**
 * The figures of the table as bars: casualties above the activities of the same years. A bar, and the
 * number on it, say how it is known; a year's name, and its column of activities, choose the year.
 */
export function YearsChart({ view, marks }: { view: YearsView; marks: YearMarks }) {
  const { impact, timeline, page, counts } = useDetailMessages();
  return (
    <Boundary message={impact.chartFailed} retry={page.retry}>
      <YearPanels
        label={view.picture}
        range={{
          title: impact.casualties,
          hint: impact.pressCasualties,
          low: impact.atLeast,
          high: impact.atMost,
        }}
        stack={{
          title: impact.activities,
          hint: impact.pressActivities,
          series: lanes.map((lane) => ({
            id: lane,
            name: timeline.lane[lane],
            colour: `var(--${lane})`,
          })),
        }}
        years={view.rows.map(({ year, part, casualties, label, inWords, asks, ...row }) => ({
          id: year,
          part,
          range: casualties,
          rangeText: label,
          rangePress: asks.total && {
            id: printFigure(asks.total),
            label: impact.pressBar(year, part, counts.press(inWords)),
          },
          rangeMark: marks.get(year)?.total ?? null,
          nameLabel: impact.chooseYear(year),
          counts: row.activities && lanes.map((lane) => row.activities?.[lane] ?? 0),
          countText: row.activityLabel,
        }))}
        onSelect={(year) => change({ choice: yearChoice(year) })}
        onPress={(id) => {
          const figure = view.rows.find(({ year }) => year === id)?.asks.total;
          if (figure) change({ figure });
        }}
      />
    </Boundary>
  );
}
