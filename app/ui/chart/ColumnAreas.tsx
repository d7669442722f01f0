import styles from "./ColumnPanel.module.css";
import { type PanelSize, type PlacedColumn, groundOf } from "./columnPlaces.ts";

interface Props {
  columns: readonly PlacedColumn[];
  size: PanelSize;
  /** What pressing a column does, by its id. */
  onPress: (id: string) => void;
}

/** The ground line, an arrow over a bar that may reach higher, and the areas that a pointer can press. */
export function ColumnAreas({ columns, size, onPress }: Props) {
  const ground = groundOf(size);
  return (
    <g>
      <line x1={0} x2={size.width} y1={ground} y2={ground} className={styles.ground} />
      {columns.map(({ id, centre, step, edge, isOpen, canPress }) => (
        <g key={id}>
          {isOpen && <path d={`M${centre - 6} ${edge - 4}l6 -6l6 6`} className={styles.arrow} />}
          {/* For the pointer only; the buttons over and under the columns offer the same to the keyboard. */}
          {canPress && (
            <rect
              x={centre - step / 2}
              y={0}
              width={step}
              height={size.height}
              className={styles.press}
              onClick={() => onPress(id)}
            />
          )}
        </g>
      ))}
    </g>
  );
}
