import { useState } from "react";
import styles from "./DayInput.module.css";

interface Props {
  label: string;
  /** By which the page finds the field. */
  name?: string;
  /** A day as "2025-03-08", or empty where none is chosen. */
  day: string;
  /** Called with each day of the range while it is typed, and with `null` where the field is emptied. */
  type: (day: string | null) => void;
  /** Called before the first day that is typed. */
  begin?: () => void;
  /** Called when the field is left, or Enter is pressed. */
  settle: () => void;
}

/** Earlier years are what the field says while a year is being typed. */
const first = "2000-01-01";
const last = "2100-12-31";

/**
 * A date field whose day applies while it is typed, and becomes one step of the history when the field is
 * left. What is typed stays as it is until then, also where it is not yet a day.
 */
export function DayInput({ label, name, day, type, begin, settle }: Props) {
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
        name={name}
        min={first}
        max={last}
        value={text ?? day}
        onChange={({ target: { value } }) => {
          if (text === null) begin?.();
          setText(value);
          if (value === "") type(null);
          else if (first <= value && value <= last) type(value);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </label>
  );
}
