import { type ReactNode, useId } from "react";
import type { Activity } from "../../contract/activity.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { ActivityAmounts } from "./ActivityAmounts.tsx";
import styles from "./ActivityEntry.module.css";
import { ActivityFacts } from "./ActivityFacts.tsx";
import { AroundActivity } from "./AroundActivity.tsx";
import { KnownThatDay } from "./KnownThatDay.tsx";
import { LookBack } from "./LookBack.tsx";
import type { Chosen } from "./activityList.ts";
import { activityWords } from "./activityView.ts";
import { useOpening } from "./useOpening.ts";

interface Props {
  activity: Activity;
  /** Why it is not counted, in words; `null` where it is. */
  reason: string | null;
  /** How many parts are folded in. */
  parts: number;
  isPart?: boolean;
  chosen: Chosen | null;
  choose: (id: string | null) => void;
  opensItself: boolean;
  record: CasualtyRecord;
  sources: SourcesById;
  /** Its parts, shown with the details. */
  children?: ReactNode;
}

/** One activity, itself or as a part of another: what, when, who, where, and what was known that day. */
export function ActivityEntry(props: Props) {
  const {
    activity,
    reason,
    parts,
    isPart = false,
    chosen,
    choose,
    opensItself,
    record,
    sources,
    children,
  } = props;
  const messages = useDetailMessages();
  const [isOpen, toggle] = useOpening(opensItself);
  const detailId = `activity-${useId()}`;

  const { row } = messages.activity;
  const words = activityWords(activity, sources, messages);
  const isChosen = chosen?.activity.id === activity.id;
  const isMarked = isPart ? isChosen : chosen !== null;
  const Title = isPart ? "h5" : "h3";
  const named = <span className="visually-hidden">{row.of(words.title)}</span>;
  return (
    <div className={isPart ? styles.part : styles.whole}>
      <div className={styles.head} data-marked={isMarked}>
        {!isPart && <p className={styles.when}>{words.when}</p>}
        <div>
          <Title className={styles.title}>{words.title}</Title>
          <p className={styles.meta}>
            {isPart ? (
              <span>{words.when}</span>
            ) : (
              <span>
                <span className={styles.dot} data-lane={words.lane} aria-hidden="true" />
                {words.laneName}
              </span>
            )}
            <span>{words.kind}</span>
            <span>{words.place}</span>
            {words.aboutMineAction !== null && <span>{words.aboutMineAction}</span>}
            {reason !== null && <span className={styles.reason}>{reason}</span>}
          </p>
          <SourceLinks label={row.source} links={words.links} />
          <ActivityAmounts id={activity.id} known={record.known} sources={sources} />
        </div>
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.action}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            onClick={toggle}
          >
            {parts === 0 ? row.details : row.detailsAndParts(parts)}
            {named}
          </button>
          {/* What is listed apart has no mark on the timeline. */}
          {reason === null && (
            <button
              type="button"
              className={styles.action}
              aria-pressed={isChosen}
              onClick={() => choose(isChosen ? null : activity.id)}
            >
              {row.show}
              {named}
            </button>
          )}
        </div>
        {chosen && isChosen && <KnownThatDay chosen={chosen} record={record} sources={sources} />}
        {(isChosen || isOpen) && (
          <div className={styles.wide}>
            <LookBack activity={activity} known={record.known} sources={sources} />
            {isChosen && <AroundActivity activity={activity} record={record} />}
          </div>
        )}
      </div>
      {isOpen && (
        <div id={detailId} className={styles.detail}>
          <ActivityFacts facts={words.facts} />
          {children}
        </div>
      )}
    </div>
  );
}
