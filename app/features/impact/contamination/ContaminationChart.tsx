import { dayNumber } from "../../../domain/day.ts";
import type { Period } from "../../../domain/period.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { TimeChart } from "../../../ui/chart/TimeChart.tsx";
import { change } from "../../../url/useView.ts";
import { timeTicks } from "../timeTicks.ts";
import type { ContaminationView } from "./contaminationView.ts";

/** The dated areas of the table as points: no line joins them, as they do not cover the same land. */
export function ContaminationChart({ view, period }: { view: ContaminationView; period: Period }) {
  const messages = useDetailMessages();
  const { contamination: words, counts, page } = messages;
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <TimeChart
        label={view.picture}
        title={words.axis}
        hint={words.hint}
        from={dayNumber(period.from)}
        to={dayNumber(period.to)}
        ticks={timeTicks(period, messages)}
        points={view.points}
        legend={view.legend}
        write={counts.number}
        onPress={(id) =>
          change({ figure: { kind: "fact", file: "contamination", id, field: "value" } })
        }
      />
    </Boundary>
  );
}
