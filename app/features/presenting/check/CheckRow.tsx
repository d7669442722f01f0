import type { ReactNode } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import styles from "./CheckPage.module.css";

/**
 * How a thing of the room stands; "waiting" until it was tried, "note" where it is neither good nor bad, or
 * cannot be told.
 */
export type RowState = "ok" | "attention" | "missing" | "waiting" | "note";

interface Props {
  state: RowState;
  name: string;
  /** The state in the words of this thing, where the usual ones would say too much or too little. */
  words?: string | undefined;
  children?: ReactNode;
}

/** One thing that is checked: its state in a shape and in words, and what was found. */
export function CheckRow({ state, name, words, children }: Props) {
  const { check } = useDetailMessages();
  return (
    <li className={styles.row} data-state={state}>
      <StateMark state={state} />
      <div>
        <p>
          <span className={styles.name}>{name}</span>{" "}
          <span className={styles.state}>{words ?? check.state[state]}</span>
        </p>
        {children}
      </div>
    </li>
  );
}

/** Five shapes that stay apart without their colours. */
export function StateMark({ state }: { state: RowState }) {
  return (
    <svg className={styles.mark} data-state={state} viewBox="0 0 20 20" aria-hidden="true">
      {state === "ok" && (
        <>
          <circle cx="10" cy="10" r="9" />
          <path d="M5.5 10.5l3 3 6-7" />
        </>
      )}
      {state === "attention" && (
        <>
          <path className={styles.filled} d="M10 1.5 19 18H1Z" />
          <path d="M10 7v5M10 14.2v1.6" />
        </>
      )}
      {state === "note" && (
        <>
          <circle className={styles.bare} cx="10" cy="10" r="8" />
          <path className={styles.bare} d="M10 9.5v5M10 5.9v.1" />
        </>
      )}
      {state === "missing" && <path className={styles.bare} d="M4 10h12" />}
      {state === "waiting" && <circle className={styles.bare} cx="10" cy="10" r="8" />}
    </svg>
  );
}
