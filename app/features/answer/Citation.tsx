import { useId, useRef, useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./AnswerPanel.module.css";
import { localToday } from "../../ui/localToday.ts";

interface Props {
  cite: (page: { today: string; address: string }) => string;
}

/** The number as text to paste elsewhere, dated by the day on which it is shown. */
export function Citation({ cite }: Props) {
  const { citation } = useDetailMessages().answer;
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [page] = useState(() => ({ today: localToday(), address: window.location.href }));
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const words = cite(page);
  const select = () => {
    if (text.current) window.getSelection()?.selectAllChildren(text.current);
    setOutcome("selected");
  };
  const copy = () => {
    // Missing where the page is not served over a secure connection; refused where it may not.
    if (!("clipboard" in navigator)) return select();
    return void navigator.clipboard.writeText(words).then(() => setOutcome("copied"), select);
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{citation.heading}</h2>
      <p ref={text} className={styles.citation}>
        {words}
      </p>
      <p className={styles.copy}>
        <Button onClick={copy}>{citation.copy}</Button>{" "}
        <span role="status">
          {outcome === "copied" && citation.copied}
          {outcome === "selected" && citation.select}
        </span>
      </p>
    </section>
  );
}
