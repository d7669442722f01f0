import styles from "./Legend.module.css";
import { type TimePoint, shapeAt } from "./timeMarks.ts";

interface Props {
  entries: readonly {
    name: string;
    colour: string;
    isHatched?: boolean;
    /** Within a broken frame. */
    isFramed?: boolean;
    /** Of points: their shape, in place of a filling. */
    shape?: TimePoint["shape"];
  }[];
}

/** What the fillings of a chart stand for, in the order from the ground up. */
export function Legend({ entries }: Props) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, colour, isHatched, isFramed, shape }) => (
        <li key={name}>
          {shape === undefined ? (
            <span
              className={isFramed ? styles.framed : isHatched ? styles.hatched : styles.swatch}
              style={{ color: colour }}
            />
          ) : (
            <svg className={styles.point} viewBox="-7 -7 14 14" style={{ color: colour }}>
              <path d={shapeAt(shape, 0, 0)} data-open={shape === "ring" || undefined} />
            </svg>
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}
