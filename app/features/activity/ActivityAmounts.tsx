import { useQuery } from "@tanstack/react-query";
import { amountsByActivity } from "../../domain/assistance.ts";
import type { Fact } from "../../domain/fact.ts";
import { factsKnownOn } from "../../domain/factRows.ts";
import { printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";
import styles from "./ActivityAmounts.module.css";

interface Props {
  /** The activity's id. */
  id: string;
  known: CasualtyRecord["known"];
  sources: SourcesById;
}

/** The amounts of assistance that were stated or agreed on an activity; nothing where none are known. */
export function ActivityAmounts({ id, known, sources }: Props) {
  const { activity, counts, facts } = useDetailMessages();
  // That the file could not be loaded is said where assistance is shown.
  const all = useQuery(queries.assistance).data?.rows;
  const rows = factsKnownOn((all && amountsByActivity(all).get(id)) ?? [], known, sources);
  if (rows.length === 0) return null;
  const { label, of } = activity.amounts;
  return (
    <div className={styles.amounts}>
      <span className={styles.label}>{label(rows.length)}</span>
      <ul className={styles.list}>
        {rows.map((row) => {
          const asks: Fact = { kind: "fact", file: "assistance", id: row.id, field: "amount" };
          const text = facts.precision[row.precision](facts.money(row.amount, row.unit));
          return (
            <li key={row.id}>
              <FigureButton
                id={printFigure(asks)}
                label={counts.press(text)}
                press={() => change({ figure: asks })}
              >
                {text}
              </FigureButton>{" "}
              {of(row.donor, facts.amountKind(row.kind, row.countries))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
