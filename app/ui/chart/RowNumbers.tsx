import { FigureButton } from "../FigureButton.tsx";
import styles from "./RowBars.module.css";
import type { RowPlaces } from "./rowPlaces.ts";

interface Props {
  places: RowPlaces;
  fontSize: number;
  /** For a row, by its id. */
  onPress: (id: string) => void;
}

/**
 * The values at the ends of the bars, as text over the drawing and not in it: so the number that is seen is the
 * button that is pressed, with a pointer or the keyboard.
 */
export function RowNumbers({ places: { rows, left, barHeight }, fontSize, onPress }: Props) {
  return rows.map(({ id, text, press, barY, length }) => (
    <span
      key={id}
      className={styles.value}
      style={{ left: left + length + fontSize / 2, top: barY + barHeight / 2 }}
    >
      <FigureButton id={press.id} label={press.label} press={() => onPress(id)}>
        {text}
      </FigureButton>
    </span>
  ));
}
