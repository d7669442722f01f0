import { Fragment, type KeyboardEvent, type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./TimelinePicture.module.css";
import type { MarkActions } from "./markActions.ts";

interface Props {
  name: string;
  /** `isOutside`: beside the period, and dimmed. */
  marks: readonly { id: string; name: string; isOutside: boolean; drawing: ReactNode }[];
  selected: string | null;
  actions: MarkActions | null;
}

/**
 * A row of marks that takes one stop of the Tab key: arrows, Home and End move inside it, so that nobody
 * has to tab through a hundred marks. Pointing at a mark and moving to it do the same.
 */
export function MarkGroup({ name, marks, selected, actions }: Props) {
  const { timeline } = useMessages();
  const [visited, setVisited] = useState<string | null>(null);
  const ids = marks.map(({ id }) => id);
  const inside = marks.findLast(({ isOutside }) => !isOutside);
  const stop =
    [visited, selected].find((id) => id !== null && ids.includes(id)) ?? inside?.id ?? ids.at(-1);
  if (marks.length === 0) return null;
  if (actions === null)
    return marks.map(({ id, isOutside, drawing }) =>
      isOutside ? (
        <g key={id} className={styles.button} data-outside>
          {drawing}
        </g>
      ) : (
        <Fragment key={id}>{drawing}</Fragment>
      ),
    );

  const move = (event: KeyboardEvent<SVGGElement>) => {
    const index = ids.indexOf(stop ?? "");
    const next = nextPlace(event.key, index, ids.length);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      actions.choose(ids[index] ?? "", true);
    }
    if (next === null) return;
    event.preventDefault();
    const mark = event.currentTarget.querySelectorAll<SVGGElement>("[role=button]")[next];
    mark?.focus();
  };

  return (
    // Keys bubble up from the marks, which are what can be focused.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <g role="toolbar" aria-label={name} onKeyDown={move}>
      {marks.map((mark) => (
        <g
          key={mark.id}
          className={styles.button}
          role="button"
          tabIndex={mark.id === stop ? 0 : -1}
          aria-label={mark.isOutside ? timeline.outside(mark.name) : mark.name}
          aria-pressed={mark.id === selected}
          data-mark={mark.id}
          data-outside={mark.isOutside || undefined}
          onFocus={() => {
            setVisited(mark.id);
            actions.show(mark.id);
          }}
          onPointerEnter={() => actions.show(mark.id)}
          onPointerLeave={() => actions.show(null)}
          onBlur={() => actions.show(null)}
          onClick={() => actions.choose(mark.id)}
        >
          {mark.drawing}
        </g>
      ))}
    </g>
  );
}

function nextPlace(key: string, index: number, length: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(length - 1, index + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}
