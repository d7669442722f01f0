import { type KeyboardEvent, useState } from "react";
import { nextStop } from "../nextStop.ts";
import styles from "./TimeChart.module.css";
import type { TimeStop } from "./timePlaces.ts";

interface Props {
  /** What the marks count. */
  name: string;
  stops: readonly TimeStop[];
  onPress: (id: string) => void;
  onRead: (text: string | null) => void;
}

/**
 * The marks for those without a pointer: all of them are one stop of the Tab key, and arrows, Home and End move
 * between them. The newest comes first, as on the timeline.
 */
export function TimeStops({ name, stops, onPress, onRead }: Props) {
  const [visited, setVisited] = useState<string | null>(null);
  if (stops.length === 0) return null;
  const found = stops.findIndex(({ id }) => id === visited);
  const stop = found === -1 ? stops.length - 1 : found;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextStop(event.key, stop, stops.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    // The keys bubble up from the buttons: one listener for all of them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div role="toolbar" aria-label={name} onKeyDown={move} onBlur={() => onRead(null)}>
      {stops.map(({ id, text, centre, bottom, width, height }, index) => (
        <button
          key={id}
          type="button"
          className={styles.stop}
          style={{ left: centre, bottom, inlineSize: width, blockSize: height }}
          aria-label={text}
          aria-haspopup="dialog"
          data-stop={id}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => {
            setVisited(id);
            onRead(text);
          }}
          onClick={() => onPress(id)}
        />
      ))}
    </div>
  );
}
