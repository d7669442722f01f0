import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { Legend } from "../../../ui/chart/Legend.tsx";
import { RowBars } from "../../../ui/chart/RowBars.tsx";
import { change } from "../../../url/useView.ts";
import type { AssistanceView } from "./assistanceView.ts";
import styles from "./AssistancePart.module.css";

/** One chart per currency, one bar per stated amount: nothing is added up or converted. */
export function AmountCharts({ view: { charts, hasForMore } }: { view: AssistanceView }) {
  const { assistance: words, page } = useDetailMessages();
  return (
    <Boundary message={words.failed} retry={page.retry}>
      <div className={styles.legend} aria-hidden="true">
        <Legend
          entries={[
            { name: words.legend.given, colour: "var(--line)" },
            { name: words.legend.other, colour: "var(--line)", form: "hatched" },
            ...(hasForMore
              ? [{ name: words.legend.forMore, colour: "var(--line)", form: "framed" as const }]
              : []),
          ]}
        />
      </div>
      {charts.map(({ id, title, picture, groups, isReconstruction }, index) => (
        <RowBars
          key={id}
          label={picture}
          title={title}
          hint={index === 0 ? words.hint : null}
          groups={groups}
          colour={isReconstruction ? "var(--other-official)" : "var(--line)"}
          onPress={(row) =>
            change({ figure: { kind: "fact", file: "assistance", id: row, field: "amount" } })
          }
        />
      ))}
    </Boundary>
  );
}
