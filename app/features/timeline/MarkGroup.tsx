import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { nextStop } from "../../ui/nextStop.ts";
import styles from "./TimelinePicture.module.css";
import type { MarkActions } from "./markActions.ts";

interface Props {
  name: string;
  marks: readonly {
    id: string;
    name: string;
    /** Beside the period, and dimmed. */
    isOutside: boolean;
    /** Where the drawing's own zero stands, in pixels. */
    x: number;
    y: number;
    /** How the drawing is coloured. */
    className?: string | undefined;
    /** Hollow: the day is not exact. */
    isVague?: boolean;
    /** The number whose answer it opens; without one it opens a card. */
    figure?: string;
    drawing: ReactNode;
  }[];
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
    return marks.map(({ id, isOutside, className, isVague, x, y, drawing }) => (
      <g
        key={id}
        className={isOutside ? classes(styles.button, className) : className}
        data-vague={isVague || undefined}
        data-outside={isOutside || undefined}
        transform={placed(x, y)}
      >
        {drawing}
      </g>
    ));

  const move = (event: KeyboardEvent<SVGGElement>) => {
    const index = ids.indexOf(stop ?? "");
    const next = nextStop(event.key, index, ids.length);
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
    // Everything bubbles up from the marks, which are what can be focused: one listener for a hundred.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
    <g
      role="toolbar"
      aria-label={name}
      onKeyDown={move}
      onFocus={({ target }) => {
        const id = markAt(target);
        setVisited(id);
        actions.show(id);
      }}
      onBlur={() => actions.show(null)}
      onPointerOver={({ target }) => actions.show(markAt(target))}
      onPointerOut={({ target, relatedTarget }) => {
        if (markAt(relatedTarget) !== markAt(target)) actions.show(null);
      }}
      onClick={({ target }) => {
        const id = markAt(target);
        if (id !== null) actions.choose(id);
      }}
    >
      {marks.map((mark) => (
        <g
          key={mark.id}
          className={classes(styles.button, mark.className)}
          data-vague={mark.isVague || undefined}
          role="button"
          tabIndex={mark.id === stop ? 0 : -1}
          aria-label={mark.isOutside ? timeline.outside(mark.name) : mark.name}
          {...(mark.figure === undefined
            ? { "aria-pressed": mark.id === selected }
            : { "aria-haspopup": "dialog", "data-figure": mark.figure })}
          data-mark={mark.id}
          data-outside={mark.isOutside || undefined}
          transform={placed(mark.x, mark.y)}
        >
          {mark.drawing}
        </g>
      ))}
    </g>
  );
}

/** The id of the mark that something belongs to; `null` where it is none. */
function markAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-mark]")?.getAttribute("data-mark") ?? null;
}

function classes(own: string | undefined, more: string | undefined): string | undefined {
  return more === undefined ? own : `${own} ${more}`;
}

function placed(x: number, y: number): string {
  return `translate(${rounded(x)} ${rounded(y)})`;
}

/** A tenth of a pixel is as exact as a screen can show. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
