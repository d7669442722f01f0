import { lanes } from "../../domain/activity.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { YearPanels } from "../../ui/chart/YearPanels.tsx";
import { useView } from "../../url/useView.ts";
import { yearChoice } from "./yearChoice.ts";
import type { YearsView } from "./yearsView.ts";

/** The figures of the table as bars: casualties above the activities of the same years. */
export function YearsChart({ view }: { view: YearsView }) {
  const { impact, timeline, page } = useMessages();
  const { change } = useView();
  return (
    <Boundary message={impact.chartFailed} retry={page.retry}>
      <YearPanels
        label={view.picture}
        range={{ title: impact.casualties, low: impact.atLeast, high: impact.atMost }}
        stack={{
          title: impact.activities,
          series: lanes.map((lane) => ({
            id: lane,
            name: timeline.lane[lane],
            colour: `var(--${lane})`,
          })),
        }}
        years={view.rows.map(({ year, part, casualties, label, activities, activityLabel }) => ({
          id: year,
          part,
          range: casualties,
          rangeText: label,
          counts: activities && lanes.map((lane) => activities[lane]),
          countText: activityLabel,
        }))}
        onSelect={(year) => change({ choice: yearChoice(year) })}
      />
    </Boundary>
  );
}
