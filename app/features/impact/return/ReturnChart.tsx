import { dayNumber } from "../../../domain/day.ts";
import type { Period } from "../../../domain/period.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { TimeChart } from "../../../ui/chart/TimeChart.tsx";
import { change } from "../../../url/useView.ts";
import { timeTicks } from "../timeTicks.ts";
import type { ReturnView } from "./returnView.ts";

/** The counts of the table as points over their days, with the target across. */
export function ReturnChart({ view, period }: { view: ReturnView; period: Period }) {
  const messages = useDetailMessages();
  const { returns: words, counts, page } = messages;
  const marks = [
    { name: words.legend.resettled, colour: "var(--line)", shape: "circle" },
    { name: words.legend.rounded, colour: "var(--line)", shape: "ring" },
    { name: words.legend.residents, colour: "var(--quiet)", shape: "square" },
    { name: words.legend.residentsRounded, colour: "var(--quiet)", shape: "frame" },
  ] as const;
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
        lines={[{ id: "resettled", points: view.line, colour: "var(--line)" }]}
        level={view.target}
        legend={marks.filter(({ shape }) => view.points.some((point) => point.shape === shape))}
        write={counts.number}
        onPress={(id) => change({ figure: { kind: "fact", file: "returns", id, field: "people" } })}
      />
    </Boundary>
  );
}
