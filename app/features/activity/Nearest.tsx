import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import type { NearestActivity } from "./activityList.ts";
import { whenWords } from "./activityView.ts";
import styles from "./Nearest.module.css";

interface Props {
  /** That the period has none. */
  said: string;
  nearest: NearestActivity;
}

/** What a slide says of a period in which nothing was done: what is nearest on either side. */
export function Nearest({ said, nearest }: Props) {
  const messages = useDetailMessages();
  const { none } = messages.activity;
  const neighbours = [
    { label: none.before, activity: nearest.before },
    { label: none.after, activity: nearest.after },
  ];
  return (
    <div className={styles.nearest}>
      <p className={styles.said}>{said}</p>
      {neighbours.map(({ label, activity }) => (
        <p key={label}>
          <strong>{label}</strong>{" "}
          {activity === null
            ? none.unknown
            : none.nearest(activity.title, whenWords(activity, messages))}
        </p>
      ))}
    </div>
  );
}
