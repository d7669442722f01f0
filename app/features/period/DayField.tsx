import { useState } from "react";
import type { Period } from "../../domain/period.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useView } from "../../url/useView.ts";
import { isUsableDay } from "../../url/view.ts";
import styles from "./PeriodBar.module.css";
import { withEnd } from "./periodView.ts";

interface Props {
  end: keyof Period;
  period: Period;
}

/**
 * One end of the period as a date field. A day applies while it is typed, and becomes one step of the
 * history when the field is left. What is typed is measured against the period as it was on entering, so
 * that a day passed on the way ("1", "12") does not push the other end.
 */
export function DayField({ end, period }: Props) {
  const { period: words } = useMessages();
  const { hold, settle } = useView();
  const [typing, setTyping] = useState<{ text: string; base: Period } | null>(null);
  const finish = () => {
    setTyping(null);
    settle();
  };
  return (
    <label className={styles.field}>
      <span>{words[end]}</span>
      <input
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={typing?.text ?? period[end]}
        onChange={({ target }) => {
          const base = typing?.base ?? period;
          setTyping({ text: target.value, base });
          if (isUsableDay(target.value)) hold({ choice: withEnd(base, end, target.value) });
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </label>
  );
}
