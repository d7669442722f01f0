import { FigureButton } from "../FigureButton.tsx";
import styles from "./TimeChart.module.css";
import type { PlacedName } from "./timePlaces.ts";

interface Props {
  names: readonly PlacedName[];
  /** For a bar, by its id. */
  onPress: (id: string) => void;
}

/** The values on the bars, as text over the drawing: the number that is seen is the button that is pressed. */
export function TimeNames({ names, onPress }: Props) {
  return names.map(({ id, name, centre, bottom, lines, noteLines }) => (
    <span key={id} className={styles.over} style={{ left: centre, bottom }}>
      <FigureButton id={name.id} label={name.label} press={() => onPress(id)}>
        <span className={styles.lines}>{lines.join("\n")}</span>
      </FigureButton>
      {noteLines.length > 0 && <span className={styles.note}>{noteLines.join("\n")}</span>}
    </span>
  ));
}
