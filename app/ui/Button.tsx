import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "className"> {
  /** For a choice among several: whether this one is chosen. */
  isPressed?: boolean;
}

export function Button({ isPressed, ...attributes }: Props) {
  return (
    <button type="button" className={styles.button} aria-pressed={isPressed} {...attributes} />
  );
}
