import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import styles from "./BriefingSheet.module.css";
import { throwAway } from "../../queries/keptBriefing.ts";
import type { Briefing } from "./useBriefing.ts";
import { type Editing, takeFocus } from "./useEditing.ts";

/** What somebody must know of what is kept on this computer before they rely on it. */
export function KeptNotes({ briefing, editing }: { briefing: Briefing; editing: Editing }) {
  const { briefing: words } = useDetailMessages();
  const { own, published, unusable, isRefused, isPublishedNewer } = briefing;
  const heading = "[data-briefing-heading]";
  return (
    <>
      {isRefused && (
        <p className={styles.note} role="status">
          {words.refused}
        </p>
      )}
      {unusable.length > 0 && (
        <div className={styles.note} role="status">
          <p>{words.unusable(unusable.length)}</p>
          {unusable.map((text, index) => (
            <Button
              key={text}
              onClick={() => download(words.file.asideName(index + 1), text, "text/plain")}
            >
              {words.download(index + 1, unusable.length)}
            </Button>
          ))}
          <Button
            onClick={() => {
              throwAway();
              editing.say(words.thrownAway);
              takeFocus(heading);
            }}
          >
            {words.throwAway}
          </Button>
        </div>
      )}
      {isPublishedNewer && own !== null && published !== null && (
        <div className={styles.note} role="status">
          <p>{words.publishedIsNewer(published.updated)}</p>
          <Button onClick={() => editing.save(own.rows, { isNew: true, focus: heading })}>
            {words.keepOwn}
          </Button>
          <Button
            onClick={() =>
              editing.backToPublished({
                says: words.file.backDone,
                canUndo: true,
                focus: "[data-undo]",
              })
            }
          >
            {words.file.back}
          </Button>
        </div>
      )}
    </>
  );
}
