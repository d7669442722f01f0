import { useCallback, useMemo, useState } from "react";
import { activityRows } from "../../domain/activityRows.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { change, useView } from "../../url/useView.ts";
import { ActivityFilters } from "./ActivityFilters.tsx";
import { ActivityRow } from "./ActivityRow.tsx";
import { ActivityRows } from "./ActivityRows.tsx";
import styles from "./ActivitySection.module.css";
import { NoActivity } from "./NoActivity.tsx";
import { chosenIn, everything, listIn, whereIs } from "./activityList.ts";
import { headingWords } from "./activityView.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** So few that the charts below stay within reach; a press shows many more. */
const firstRows = 12;
const pageSize = 48;
/** With so few rows there is room for all that is known of them. */
const fewRows = 3;

/** What was done in the period, newest first, with the meetings folded in and the count known that day. */
export function ActivitySection({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const kind = useView((view) => view.kind);
  const mineActionOnly = useView((view) => view.mineActionOnly);
  const at = useView((view) => view.at);
  const [limit, setLimit] = useState(firstRows);
  const [apartLimit, setApartLimit] = useState(pageSize);

  const list = useMemo(() => listIn(record.folded, period), [record.folded, period]);
  // Without counted activity there is no filter to see, so none narrows what is listed apart.
  const filter = useMemo(
    () => (list.counted.length === 0 ? everything : { kind, mineActionOnly }),
    [list, kind, mineActionOnly],
  );
  const left = useMemo(
    () => activityRows(record.folded, period, filter),
    [record.folded, period, filter],
  );
  const drawn = useMemo(
    () => ({ counted: left.counted.fromEnd(limit), apart: left.apart.fromEnd(apartLimit) }),
    [left, limit, apartLimit],
  );
  const chosen = useMemo(() => chosenIn(record.folded, at), [record.folded, at]);
  const isChosenApart = drawn.apart.some(({ activity }) => activity === chosen?.fold.activity);
  const where = chosen ? whereIs(chosen, filter, drawn, period) : "drawn";

  const choose = useCallback((id: string | null) => {
    change({ at: id });
    // The mark is what was asked for, and it may be screens away.
    if (id !== null) document.getElementById("timeline")?.scrollIntoView?.({ block: "nearest" });
  }, []);

  const { activity } = messages;
  const { heading, summary } = headingWords(list, period, messages);
  const rows = { chosen, choose, record, sources, pageSize };
  return (
    <section id="activity" className={styles.section} aria-label={activity.region}>
      <header>
        <h2 className={styles.heading} tabIndex={-1}>
          {heading}
        </h2>
        {summary !== null && <p className={styles.summary}>{summary}</p>}
      </header>
      {chosen && where !== "drawn" && (
        <div>
          <h3 className={styles.subheading}>
            {activity.chosen.heading}{" "}
            <span className={styles.summary}>{activity.chosen.where[where]}</span>
          </h3>
          <ul>
            <ActivityRow
              fold={chosen.fold}
              chosen={chosen}
              choose={choose}
              opensItself
              record={record}
              sources={sources}
            />
          </ul>
        </div>
      )}
      {list.counted.length === 0 ? (
        <NoActivity record={record} period={period} />
      ) : (
        <>
          <ActivityFilters list={list} left={left} />
          <ActivityRows
            {...rows}
            drawn={drawn.counted}
            all={left.counted.length}
            opensAll={left.counted.length <= fewRows}
            showMore={() => setLimit(limit + pageSize)}
          />
        </>
      )}
      {drawn.apart.length > 0 && (
        <details className={styles.apart} open={isChosenApart || undefined}>
          <summary>
            <h3 className={styles.subheading}>
              {activity.apart.heading}{" "}
              <span className={styles.summary}>
                ({activity.apart.count(left.apart.length, list.apart.length)})
              </span>
            </h3>
          </summary>
          <ActivityRows
            {...rows}
            drawn={drawn.apart}
            all={left.apart.length}
            opensAll={false}
            showMore={() => setApartLimit(apartLimit + pageSize)}
          />
        </details>
      )}
    </section>
  );
}
