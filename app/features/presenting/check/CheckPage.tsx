import { useEffect, useRef } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { change } from "../../../url/useView.ts";
import { enterBriefing } from "../entering.ts";
import { Settings } from "../room/SettingsPanel.tsx";
import styles from "./CheckPage.module.css";
import { DataRow } from "./DataRow.tsx";
import { FullScreenRow } from "./FullScreenRow.tsx";
import { KeyRows } from "./KeyRows.tsx";
import { LoadedRow } from "./LoadedRow.tsx";
import { AwakeRow, ScreenRow, SecondScreenRow } from "./ScreenRows.tsx";
import { TestCard } from "./TestCard.tsx";
import type { CodePart } from "./useLoadedParts.ts";

interface Props {
  /** The code that a briefing may need. */
  parts: readonly CodePart[];
}

/** What somebody wants to know ten minutes before a briefing, on the computer and the projector it is given with. */
export function CheckPage({ parts }: Props) {
  const { check } = useDetailMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <article className={styles.page} aria-labelledby="check">
      <div className={styles.head}>
        <h2 ref={heading} id="check" tabIndex={-1}>
          {check.heading}
        </h2>
        <p className={styles.actions}>
          <Button onClick={() => enterBriefing()}>{check.present}</Button>
          <Button onClick={() => change({ page: null })}>{check.close}</Button>
        </p>
      </div>
      <p className={styles.lead}>{check.lead}</p>
      <div className={styles.halves}>
        <div>
          <section aria-labelledby="check-room">
            <h3 id="check-room">{check.room}</h3>
            <ul className={styles.rows}>
              <ScreenRow />
              <FullScreenRow />
              <AwakeRow />
              <SecondScreenRow />
              <LoadedRow parts={parts} />
              <DataRow />
            </ul>
          </section>
          <section aria-labelledby="check-display">
            <h3 id="check-display">{check.display}</h3>
            <Settings />
          </section>
        </div>
        <KeyRows />
      </div>
      <TestCard />
    </article>
  );
}
