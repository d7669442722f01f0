import { useId } from "react";
import { type MapFigure, mapFigures } from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { change } from "../../../url/useView.ts";
import styles from "./Where.module.css";

/** What the map and its table show. */
export function WhereChoice({ choice }: { choice: MapFigure }) {
  const { where: words } = useDetailMessages();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{words.choose}</legend>
      {mapFigures.map((map) => (
        <label key={map}>
          <input
            type="radio"
            name={name}
            checked={map === choice}
            onChange={() => change({ map })}
          />
          {words.choices[map]}
        </label>
      ))}
    </fieldset>
  );
}
