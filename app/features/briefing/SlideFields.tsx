import { useId, useState } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { longestTitle } from "../../domain/slideTitle.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { savedOf } from "../../url/savedView.ts";
import { useView } from "../../url/useView.ts";
import styles from "./BriefingSheet.module.css";
import { ShowsSelect } from "./ShowsSelect.tsx";

interface Props {
  slide: Slide;
  /** Keeps a change at once, so that nothing typed is lost; `says` is read out. */
  edit: (changes: Partial<Omit<Slide, "id">>, says?: string) => void;
}

/** What can be changed of a slide. */
export function SlideFields({ slide, edit }: Props) {
  const { briefing: messages } = useDetailMessages();
  const words = messages.fields;
  const present = useView(savedOf);
  // What is typed stands as it is until the field is left, also where it cannot be a title.
  const [typed, setTyped] = useState<string | null>(null);
  const hint = useId();
  const title = typed ?? slide.title;
  const isBlank = title.trim() === "";
  const isLong = title.trim().length > longestTitle;
  return (
    <div className={styles.fields}>
      <label>
        <span>{words.title}</span>
        <input
          type="text"
          value={title}
          aria-invalid={isBlank}
          aria-describedby={isBlank || isLong ? hint : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const text = target.value.trim();
            if (text !== "") edit({ title: text });
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      {(isBlank || isLong) && (
        <p id={hint} className={styles.fault}>
          {isBlank ? words.titleNeeded : words.titleLong(longestTitle)}
        </p>
      )}
      <ShowsSelect label={words.shows} shows={slide.shows} choose={(shows) => edit({ shows })} />
      <div className={styles.notes}>
        <label>
          <span>{words.notes}</span>
          <textarea
            rows={5}
            value={slide.notes}
            onChange={({ target }) => edit({ notes: target.value })}
          />
        </label>
      </div>
      {present !== slide.view && (
        <div>
          <Button onClick={() => edit({ view: present }, words.viewTaken(slide.title))}>
            {words.takeView}
          </Button>
        </div>
      )}
    </div>
  );
}
