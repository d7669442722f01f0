import { clearanceFields } from "../../../domain/clearance.ts";
import { dayNumber } from "../../../domain/day.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { TimeChart } from "../../../ui/chart/TimeChart.tsx";
import { change, useView } from "../../../url/useView.ts";
import { middleTicks, timeTicks } from "../timeTicks.ts";
import { clearanceLegend } from "./clearanceLegend.ts";
import type { ClearancePicture } from "./clearancePicture.ts";

/** The reports of the table as bars over their days; how sure each is, and of whom, is told by its look. */
export function ClearanceChart({ picture }: { picture: ClearancePicture }) {
  const messages = useDetailMessages();
  const { clearance: words, counts, page } = messages;
  const field = clearanceFields[useView((view) => view.unit)];
  const ticksOf = useView((view) => view.by) === "year" ? middleTicks : timeTicks;
  const { label, title, days, within, bars, stretches } = picture;
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <TimeChart
        label={label}
        title={title}
        hint={words.hint}
        from={dayNumber(days.from)}
        to={dayNumber(days.to)}
        within={{ from: dayNumber(within.from), to: dayNumber(within.to) }}
        ticks={ticksOf(days, messages)}
        bars={bars}
        stretches={stretches}
        legend={clearanceLegend(picture, messages)}
        write={counts.number}
        onPress={(id) => change({ figure: { kind: "fact", file: "clearance", id, field } })}
      />
    </Boundary>
  );
}
