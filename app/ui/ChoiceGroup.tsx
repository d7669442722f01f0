import { useId } from "react";
import styles from "./ChoiceGroup.module.css";

interface Props<Choice extends string> {
  /** What is chosen, in words. */
  label: string;
  choices: readonly { id: Choice; name: string }[];
  chosen: Choice;
  choose: (choice: Choice) => void;
}

/** One of a few things, all of which are seen. */
export function ChoiceGroup<Choice extends string>({
  label,
  choices,
  chosen,
  choose,
}: Props<Choice>) {
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => choose(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
