import { useMemo, useRef } from "react";
import type { ActivityRows } from "../../domain/activityRows.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change, useView } from "../../url/useView.ts";
import styles from "./ActivityFilters.module.css";
import { type PeriodList, kindChoices } from "./activityList.ts";
import { filterWords } from "./activityView.ts";

interface Props {
  list: PeriodList;
  left: ActivityRows;
}

/** Narrows the list by kind and topic, and says how much of it is left. */
export function ActivityFilters({ list, left }: Props) {
  const messages = useDetailMessages();
  const kind = useView((view) => view.kind);
  const mineActionOnly = useView((view) => view.mineActionOnly);
  const { filter, kinds } = messages.activity;
  const { isFiltered, line } = filterWords(list, left, { kind, mineActionOnly }, messages);
  const choices = useMemo(
    () => kindChoices(list, { kind, mineActionOnly }),
    [list, kind, mineActionOnly],
  );
  const select = useRef<HTMLSelectElement>(null);
  const showAll = () => {
    change({ kind: null, mineActionOnly: false });
    // The button goes; the keyboard stays with the filter.
    select.current?.focus();
  };
  return (
    <div className={styles.filters} role="group" aria-label={filter.label}>
      <span className={styles.field}>
        <label htmlFor="activity-kind">{filter.kind}</label>
        <select
          ref={select}
          id="activity-kind"
          className={styles.select}
          value={kind ?? ""}
          onChange={({ target }) =>
            change({ kind: choices.find((choice) => choice.kind === target.value)?.kind ?? null })
          }
        >
          <option value="">{filter.allKinds}</option>
          {choices.map((choice) => (
            <option key={choice.kind} value={choice.kind}>
              {filter.kindCount(kinds[choice.kind], choice.count)}
            </option>
          ))}
        </select>
      </span>
      <span className={styles.field}>
        <input
          id="activity-mine-action"
          className={styles.box}
          type="checkbox"
          checked={mineActionOnly}
          onChange={({ target }) => change({ mineActionOnly: target.checked })}
        />
        <label htmlFor="activity-mine-action">{filter.mineActionOnly}</label>
      </span>
      {/* Only what the filter leaves is announced: a change of period is announced by the page. */}
      <p className={styles.line} aria-live="polite">
        {isFiltered && line}
      </p>
      {isFiltered ? (
        <Button onClick={showAll}>{filter.showAll}</Button>
      ) : (
        <p className={styles.line}>{line}</p>
      )}
    </div>
  );
}
