import { clearanceFields } from "../../../domain/clearance.ts";
import { dayNumber } from "../../../domain/day.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { TimeChart } from "../../../ui/chart/TimeChart.tsx";
import { change, useView } from "../../../url/useView.ts";
import { timeTicks } from "../timeTicks.ts";
import type { ClearancePicture } from "./clearancePicture.ts";

/** The reports of the table as bars over their days; those of one body only are hatched. */
export function ClearanceChart({ picture }: { picture: ClearancePicture }) {
  const messages = useDetailMessages();
  const { clearance: words, counts, page } = messages;
  const field = clearanceFields[useView((view) => view.unit)];
  const { label, title, days, bars, stretches } = picture;
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <TimeChart
        label={label}
        title={title}
        hint={words.hint}
        from={dayNumber(days.from)}
        to={dayNumber(days.to)}
        ticks={timeTicks(days, messages)}
        bars={bars}
        stretches={stretches}
        legend={[
          { name: words.legend.all, colour: "var(--line)" },
          ...(bars.some(({ isHatched }) => isHatched)
            ? [{ name: words.legend.one, colour: "var(--line)", isHatched: true }]
            : []),
        ]}
        write={counts.number}
        onPress={(id) => change({ figure: { kind: "fact", file: "clearance", id, field } })}
      />
    </Boundary>
  );
}
