import { printFigure } from "../../domain/figure.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { TimelineLayout } from "./layout.ts";
import type { MarkActions } from "./markActions.ts";
import { textWidth } from "./placing.ts";
import styles from "./TimelinePicture.module.css";

interface Props {
  layout: Pick<TimelineLayout, "entering" | "plot" | "size">;
  actions: Pick<MarkActions, "ask"> | null;
}

/** The value with which the line enters from the left. It has no point, so it is a button of its own. */
export function EnteringValue({ layout: { entering, plot, size }, actions }: Props) {
  const { counts } = useMessages();
  if (!entering) return null;
  const { baseline, text, name, asks } = entering;
  const width = textWidth(text, size.text) + 8;
  const words = (
    <text className={styles.entering} x={plot.left + 4} y={baseline}>
      {text}
    </text>
  );
  if (actions === null) return words;
  const press = () => actions.ask(asks);
  return (
    <g
      className={styles.button}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={counts.press(name)}
      data-figure={printFigure(asks)}
      onClick={({ currentTarget }) => {
        // Safari does not move the focus to what is clicked, and it has to come back here.
        currentTarget.focus();
        press();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      }}
    >
      <rect
        className={styles.hit}
        x={plot.left}
        y={baseline - 17}
        width={Math.max(24, width)}
        height={24}
        rx={4}
      />
      {words}
    </g>
  );
}
