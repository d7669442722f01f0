import { FigureButton } from "../FigureButton.tsx";
import styles from "./ColumnPanel.module.css";
import { type PanelSize, type PlacedColumn, groundOf } from "./columnPlaces.ts";

interface Props {
  columns: readonly PlacedColumn[];
  size: PanelSize;
  onSelect: (id: string) => void;
  /** For a text that can be pressed. */
  onPress: (id: string) => void;
}

/**
 * The texts of the columns, as text over the drawing and not in it: so the number that is seen is the
 * button that is pressed, with a pointer or the keyboard.
 */
export function ColumnTexts({ columns, size, onSelect, onPress }: Props) {
  const ground = groundOf(size);
  return columns.map((column) => {
    const { id, centre, edge, lines, ticks, press, mark, isOpen, isEmpty, nameLabel } = column;
    const [name, ...notes] = ticks;
    const words = lines.join("\n");
    return (
      <div key={id} role="group" aria-label={column.name}>
        {lines.length > 0 && (
          <span
            className={isEmpty ? styles.words : styles.value}
            data-press={press !== null || undefined}
            style={{ left: centre, bottom: size.height - edge + (isOpen ? 14 : 5) }}
          >
            {press === null ? (
              words
            ) : (
              <FigureButton id={press.id} label={press.label} press={() => onPress(id)}>
                <span className={styles.lines}>{words}</span>
              </FigureButton>
            )}
            {mark && (
              <a className={styles.mark} href={mark.href} aria-label={mark.label}>
                ≠
              </a>
            )}
          </span>
        )}
        {name !== undefined && (
          <span className={styles.under} style={{ left: centre, top: ground + 2 }}>
            <button
              type="button"
              className={styles.name}
              aria-label={nameLabel}
              onClick={() => onSelect(id)}
            >
              {name}
            </button>
            {notes.length > 0 && <span className={styles.note}>{notes.join("\n")}</span>}
          </span>
        )}
      </div>
    );
  });
}
