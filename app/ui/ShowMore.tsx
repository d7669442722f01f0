import { Button } from "./Button.tsx";
import styles from "./ShowMore.module.css";

interface Props {
  /** How many of how many are shown. */
  shown: string;
  /** What the button does. */
  label: string;
  press: () => void;
}

/** The end of a list of which not all is shown. */
export function ShowMore({ shown, label, press }: Props) {
  return (
    <p className={styles.more}>
      <span>{shown}</span>
      <Button onClick={press}>{label}</Button>
    </p>
  );
}
