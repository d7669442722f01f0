import { useState } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { longestTitle } from "../../domain/slideTitle.ts";
import { periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { savedOf } from "../../url/savedView.ts";
import { useView } from "../../url/useView.ts";
import styles from "./BriefingSheet.module.css";
import { likelyShows, likelyTitle, openViewWords } from "./briefingView.ts";
import { ShowsSelect } from "./ShowsSelect.tsx";
import { idOf, joined } from "./slides.ts";
import type { Editing } from "./useEditing.ts";

interface Props {
  slides: readonly Slide[];
  record: CasualtyRecord;
  editing: Editing;
}

/** Makes a slide of the view that is open: with one press, or named and chosen first. */
export function AddView({ slides, record, editing }: Props) {
  const messages = useDetailMessages();
  const words = messages.briefing.add;
  const view = { ...useView((shown) => shown), figure: null };
  const [chosen, setChosen] = useState<Slide["shows"] | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const shows = chosen ?? likelyShows(view, record);
  const period = periodOf(view.choice, record.span);
  const likely = likelyTitle(shows, view.choice, period, slides, messages);
  const add = () => {
    const title = typed?.trim() || likely;
    const slide = { id: idOf(title), title, shows, view: savedOf(view), notes: "" };
    editing.save(joined(slides, [slide]), {
      says: words.done(title, slides.length + 1),
      canUndo: true,
    });
    setChosen(null);
    setTyped(null);
  };
  return (
    <section className={styles.add} aria-labelledby="briefing-add">
      <h3 id="briefing-add">{words.heading}</h3>
      <p>{openViewWords(view, record, messages)}</p>
      <div className={styles.fields}>
        <ShowsSelect label={words.shows} shows={shows} choose={setChosen} />
        <label>
          <span>{words.title}</span>
          <input
            type="text"
            maxLength={longestTitle}
            value={typed ?? likely}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      </div>
      <Button onClick={add}>{words.button}</Button>
    </section>
  );
}
