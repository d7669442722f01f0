import { useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PresenterNotes.module.css";

/** Per cent of the usual size of notes. */
const sizes = [80, 100, 125, 150, 180, 220];
const usual = 100;
const key = "presenting.notesSize";

/** What the presenter reads, in a size that can be chosen and is kept. */
export function PresenterNotes({ notes }: { notes: string }) {
  const { presenter } = useDetailMessages().presenting;
  const words = presenter.notes;
  const [size, setSize] = useState(keptSize);
  const place = sizes.indexOf(size);
  const choose = (next: number | undefined) => {
    if (next === undefined) return;
    setSize(next);
    keep(next);
  };
  return (
    <section className={styles.notes} aria-labelledby="presenter-notes">
      <div className={styles.head}>
        <h2 id="presenter-notes">{words.heading}</h2>
        <Button
          aria-label={words.smaller}
          disabled={place <= 0}
          onClick={() => choose(sizes[place - 1])}
        >
          A−
        </Button>
        <Button
          aria-label={words.larger}
          disabled={place >= sizes.length - 1}
          onClick={() => choose(sizes[place + 1])}
        >
          A+
        </Button>
      </div>
      {/* Scrolled by the keyboard where they are longer than their place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.notesText} style={{ fontSize: `${size}%` }} tabIndex={0}>
        {notes === "" ? <p className={styles.quiet}>{words.none}</p> : <p>{notes}</p>}
      </div>
    </section>
  );
}

function keptSize(): number {
  try {
    const kept = Number(localStorage.getItem(key));
    return sizes.includes(kept) ? kept : usual;
  } catch {
    return usual;
  }
}

function keep(size: number): void {
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // The size holds until the window closes.
  }
}
