import { useId } from "react";
import type { MapFigure } from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { change } from "../../../url/useView.ts";
import type { MapChoice } from "./choicesView.ts";
import styles from "./Where.module.css";

interface Props {
  choices: readonly MapChoice[];
  /** What is shown; `null` while that is not known. */
  shown: MapFigure | null;
}

/** What the map and its table show. What the period does not have stays in the list, with the reason. */
export function WhereChoice({ choices, shown }: Props) {
  const { where: words } = useDetailMessages();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{words.choose}</legend>
      {choices.map(({ map, name: text, why }) => (
        <label key={map}>
          <input
            type="radio"
            name={name}
            checked={map === shown}
            disabled={why !== null}
            onChange={() => change({ map })}
          />
          <span>
            {text}
            {why !== null && <span className={styles.why}>{why}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
