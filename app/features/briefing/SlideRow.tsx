import { useId, useState } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { savedViewFaults, viewOf } from "../../url/savedView.ts";
import { change, useHref } from "../../url/useView.ts";
import styles from "./BriefingSheet.module.css";
import { viewFaultWords, savedViewWords } from "./briefingView.ts";
import { SlideFields } from "./SlideFields.tsx";
import { edited, moved, without } from "./slides.ts";
import type { Editing } from "./useEditing.ts";

interface Props {
  slide: Slide;
  /** From 1. */
  place: number;
  slides: readonly Slide[];
  record: CasualtyRecord;
  editing: Editing;
}

/** A slide in the list: what it shows, and what can be done with it. */
export function SlideRow({ slide, place, slides, record, editing }: Props) {
  const messages = useDetailMessages();
  const { briefing: words } = messages;
  const [isOpen, setOpen] = useState(false);
  const fields = useId();
  const { id, title } = slide;
  const view = viewOf(slide.view);
  const shown = { ...view, present: "slides", slide: place, page: null } as const;
  const href = useHref(shown);
  const faults = savedViewFaults(slide.view, null);

  const move = (by: -1 | 1) => {
    const to = place + by;
    if (to < 1) return editing.say(words.isFirst(title));
    if (to > slides.length) return editing.say(words.isLast(title));
    editing.save(moved(slides, id, by), {
      says: words.moved(title, to, slides.length),
      // The row may have been taken out and put in again, and then has lost it.
      focus: `[data-slide="${id}"] [data-move="${by}"]`,
    });
  };

  return (
    <li className={styles.slide} data-slide={id}>
      <span className={styles.place}>{place}</span>
      <div className={styles.what}>
        <p className={styles.title}>
          <ViewLink href={href} go={() => change(shown)} label={words.present(place, title)}>
            {title}
          </ViewLink>
        </p>
        <p className={styles.quiet}>
          {words.row(
            title === words.shows[slide.shows] ? null : words.shows[slide.shows],
            savedViewWords(view, record, messages),
          )}
        </p>
        {faults.map((fault) => (
          <p key={JSON.stringify(fault)} className={styles.fault}>
            {words.viewFault(viewFaultWords(fault, messages))}
          </p>
        ))}
      </div>
      <div className={styles.tools}>
        <Button
          data-move={-1}
          aria-label={words.up(title)}
          aria-disabled={place === 1}
          onClick={() => move(-1)}
        >
          ↑
        </Button>
        <Button
          data-move={1}
          aria-label={words.down(title)}
          aria-disabled={place === slides.length}
          onClick={() => move(1)}
        >
          ↓
        </Button>
        <Button
          aria-label={words.editOf(title)}
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          {words.edit}
        </Button>
        <Button
          aria-label={words.removeOf(title)}
          onClick={() =>
            editing.save(without(slides, id), {
              says: words.removed(title),
              canUndo: true,
              focus: "[data-undo]",
            })
          }
        >
          {words.remove}
        </Button>
      </div>
      <div id={fields} className={styles.edit} hidden={!isOpen}>
        {isOpen && (
          <SlideFields
            slide={slide}
            edit={(changes, says) =>
              editing.save(edited(slides, id, changes), says === undefined ? {} : { says })
            }
          />
        )}
      </div>
    </li>
  );
}
