import { useMemo } from "react";
import type { Activity } from "../../contract/activity.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change, useView } from "../../url/useView.ts";
import styles from "./NoActivity.module.css";
import { nearestTo } from "./activityList.ts";
import { whenWords } from "./activityView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
}

/** A period without activity: what is nearest on either side. */
export function NoActivity({ record, period }: Props) {
  const messages = useDetailMessages();
  const at = useView((view) => view.at);
  const { none, row } = messages.activity;
  const { before, after } = useMemo(
    () => nearestTo(record.folded, period),
    [record.folded, period],
  );
  const neighbour = (label: string, activity: Activity | null) => (
    <p className={styles.neighbour}>
      <span className={styles.label}>{label}</span>
      {activity === null ? (
        <span>{none.unknown}</span>
      ) : (
        <>
          <span>{none.nearest(activity.title, whenWords(activity, messages))}</span>
          <Button
            isPressed={at === activity.id}
            onClick={() => change({ at: at === activity.id ? null : activity.id })}
          >
            {none.choose}
            <span className="visually-hidden">{row.of(activity.title)}</span>
          </Button>
        </>
      )}
    </p>
  );
  return (
    <div className={styles.none}>
      {neighbour(none.before, before)}
      {neighbour(none.after, after)}
    </div>
  );
}
