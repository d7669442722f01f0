import type { ReactNode } from "react";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { change } from "../../url/useView.ts";
import styles from "./AnswerPanel.module.css";

interface Props {
  figure: Figure;
  /** What a screen reader calls it. */
  label: string;
  children: ReactNode;
}

/** Where the focus goes when the number is not on the page: to the headline's own, else to the title. */
const headlineOrTitle = ["[data-number] [data-figure]", "h1"];

/** The sheet over the page that says how a number is known. */
export function AnswerSheet({ figure, label, children }: Props) {
  const { answer } = useDetailMessages();
  const close = () => change({ figure: null });
  return (
    <Sheet
      label={label}
      returnTo={`[data-figure="${printFigure(figure)}"]`}
      otherwise={headlineOrTitle}
      close={close}
    >
      <div className={styles.head}>
        <p className={styles.title}>{answer.heading}</p>
        <Button onClick={close}>{answer.close}</Button>
      </div>
      {children}
    </Sheet>
  );
}
