import { useMemo } from "react";
import type { ChangesSince } from "../../domain/changesSince.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { movedFigures } from "../../domain/movedFigures.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import styles from "./FiguresMoved.module.css";
import sectionStyles from "./ChangesSection.module.css";
import { type NumberView, movedView } from "./movedView.ts";
import { articleDayOf } from "./sinceChoices.ts";

interface Props {
  changes: ChangesSince;
  record: CasualtyRecord;
  period: Period;
  ask: (figure: Figure) => void;
}

/** Each number that differs, as it was known on the earlier day and as it is known now. */
export function FiguresMoved({ changes, record, period, ask }: Props) {
  const messages = useDetailMessages();
  const { figures: words } = messages.changes;
  const article = articleDayOf(record);
  const { to } = period;
  const groups = useMemo(
    () => movedView(movedFigures(changes, record, [article, to]), article, to, messages),
    [changes, record, article, to, messages],
  );
  return (
    <div className={sectionStyles.part}>
      <h3>{words.heading}</h3>
      <p className={sectionStyles.lead}>
        {groups.length === 0 ? words.none : words.meaning(changes.since, record.known)}
      </p>
      <div className={styles.groups}>
        {groups.map(({ id, heading, rows }) => (
          <div key={id}>
            <h4 className={styles.heading}>{heading}</h4>
            <ul>
              {rows.map((row) => (
                <li key={row.id} className={styles.row}>
                  <span className={styles.label}>{row.label}</span>
                  <span>
                    <span className="visually-hidden">{words.from} </span>
                    <Pressable of={row.from} ask={ask} />
                  </span>
                  <span>
                    <span className={styles.arrow} aria-hidden="true">
                      →
                    </span>
                    <span className="visually-hidden"> {words.to} </span>
                    <strong>
                      <Pressable of={row.to} ask={ask} />
                    </strong>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

function Pressable({ of: { text, asks }, ask }: { of: NumberView } & Pick<Props, "ask">) {
  const { counts } = useDetailMessages();
  if (asks === null) return text;
  return (
    <FigureButton id={printFigure(asks)} label={counts.press(text)} press={() => ask(asks)}>
      {text}
    </FigureButton>
  );
}
