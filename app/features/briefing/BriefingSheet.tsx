import { type ReactNode, useEffect } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { change, useHref, useView } from "../../url/useView.ts";
import { AddView } from "./AddView.tsx";
import styles from "./BriefingSheet.module.css";
import { FileTools } from "./FileTools.tsx";
import { KeptNotes } from "./KeptNotes.tsx";
import { SlideRow } from "./SlideRow.tsx";
import { useBriefing } from "./useBriefing.ts";
import { takeFocus, useEditing } from "./useEditing.ts";

interface Props {
  record: CasualtyRecord;
  /** Shows the briefing in place of the page. */
  present: () => void;
  /** Says why the published briefing could not be loaded, and offers to try again. */
  failed: (errors: readonly Error[], retry: () => void) => ReactNode;
}

const toEditor = "header a[href*='page=briefing']";
const orTitle = ["h1"];
const heading = "[data-briefing-heading]";

/** The slides of the briefing at the side of the view that one of them may become. */
export function BriefingSheet(props: Props) {
  const isOpen = useView((view) => view.page === "briefing");
  return isOpen && <OpenSheet {...props} />;
}

function OpenSheet({ record, present, failed }: Props) {
  const { briefing: words, page, check } = useDetailMessages();
  const toCheck = useHref({ page: "check" });
  const briefing = useBriefing();
  const editing = useEditing(briefing);
  const { slides, error } = briefing;
  const close = () => change({ page: null });
  // A dialog gives the focus to the first thing that can be pressed, and that leads away from it.
  useEffect(() => takeFocus(heading), []);
  const { text, before } = editing.said;
  return (
    <Sheet label={words.heading} returnTo={toEditor} otherwise={orTitle} close={close}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 data-briefing-heading>{words.heading}</h2>
          {slides !== null && slides.length > 0 && (
            <Button onClick={present}>{page.present}</Button>
          )}
          <ViewLink href={toCheck} go={() => change({ page: "check" })}>
            {check.link}
          </ViewLink>
          <Button onClick={close}>{words.close}</Button>
        </div>
        {slides === null && error !== null && failed([error], briefing.retry)}
        <KeptNotes briefing={briefing} editing={editing} />
        {slides !== null && (
          <>
            <AddView slides={slides} record={record} editing={editing} />
            <p className={styles.quiet}>{words.state(slides.length, briefing.own !== null)}</p>
            {slides.length === 0 && <p>{words.none}</p>}
            <ol className={styles.slides} aria-label={words.list}>
              {slides.map((slide, index) => (
                <SlideRow
                  key={slide.id}
                  slide={slide}
                  place={index + 1}
                  slides={slides}
                  record={record}
                  editing={editing}
                />
              ))}
            </ol>
          </>
        )}
        <FileTools briefing={briefing} editing={editing} />
        <div className={styles.said}>
          <p role="status">{text}</p>
          {before !== undefined && (
            <Button data-undo onClick={() => editing.undo({ says: words.undone, focus: heading })}>
              {words.undo}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}
