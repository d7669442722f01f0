import { memo } from "react";
import { type Folded, apartReason } from "../../domain/activity.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { ActivityEntry } from "./ActivityEntry.tsx";
import styles from "./ActivityRow.module.css";
import type { Chosen } from "./activityList.ts";
import { titleOf } from "./activityView.ts";

interface Props {
  fold: Folded;
  /** What is chosen, where it is this activity or one of its parts. */
  chosen: Chosen | null;
  choose: (id: string | null) => void;
  opensItself: boolean;
  record: CasualtyRecord;
  sources: SourcesById;
}

/** A top-level activity with its parts folded in; drawn again only if something about it changed. */
export const ActivityRow = memo(function ActivityRow(props: Props) {
  const { fold, chosen, choose, opensItself, record, sources } = props;
  const messages = useDetailMessages();
  const { activity, meetings } = fold;
  const reason = apartReason(activity);
  const { parts } = messages.activity.detail;
  const repeated = reason === "may-repeat" ? titleOf(activity.mayRepeat, record.activities) : null;
  return (
    <li className={styles.row} aria-current={chosen ? "true" : undefined}>
      <ActivityEntry
        activity={activity}
        reason={reason === null ? null : messages.activity.apart.reason(reason, repeated)}
        parts={meetings.length}
        chosen={chosen}
        choose={choose}
        opensItself={opensItself}
        record={record}
        sources={sources}
      >
        {meetings.length > 0 && (
          <>
            <h4 className={styles.parts}>{parts(meetings.length)}</h4>
            <ul>
              {meetings.map((meeting) => (
                <li key={meeting.id} className={styles.part}>
                  <ActivityEntry
                    activity={meeting}
                    reason={null}
                    parts={0}
                    isPart
                    chosen={chosen}
                    choose={choose}
                    opensItself={false}
                    record={record}
                    sources={sources}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </ActivityEntry>
    </li>
  );
});
