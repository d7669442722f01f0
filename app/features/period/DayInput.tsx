import { useState } from "react";
import type { Day } from "../../contract/day.ts";
import { useView } from "../../url/useView.ts";
import { isUsableDay } from "../../url/view.ts";
import styles from "./PeriodBar.module.css";

interface Props {
  label: string;
  /** A day, or empty where none is chosen. */
  day: string;
  /** Called with each usable day while it is typed, and with `null` where the field is emptied. */
  type: (day: Day | null) => void;
  /** Called before the first day that is typed. */
  begin?: () => void;
}

/**
 * A date field whose day applies while it is typed, and becomes one step of the history when the field is
 * left. What is typed stays as it is until then, also where it is not yet a day.
 */
export function DayInput({ label, day, type, begin }: Props) {
  const { settle } = useView();
  const [text, setText] = useState<string | null>(null);
  const finish = () => {
    setText(null);
    settle();
  };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={text ?? day}
        onChange={({ target: { value } }) => {
          if (text === null) begin?.();
          setText(value);
          if (isUsableDay(value)) type(value);
          else if (value === "") type(null);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </label>
  );
}
