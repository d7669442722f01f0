import styles from "./Legend.module.css";
import { type TimePoint, isOpen, shapeAt } from "./timeMarks.ts";

type LegendForm = "hatched" | "light" | "dashed" | "framed" | "shade" | "dotted";

interface Props {
  entries: readonly {
    name: string;
    colour: string;
    /** How its filling looks where it is not plain, as in the drawings. */
    form?: LegendForm;
    /** Of points: their shape, in place of a filling. */
    shape?: TimePoint["shape"];
  }[];
}

/** What the fillings of a chart stand for, in the order from the ground up. */
export function Legend({ entries }: Props) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, colour, form = "plain", shape }) => (
        <li key={name}>
          {shape === undefined ? (
            <span className={styles.swatch} data-form={form} style={{ color: colour }} />
          ) : (
            <svg className={styles.point} viewBox="-7 -7 14 14" style={{ color: colour }}>
              <path d={shapeAt(shape, 0, 0)} data-open={isOpen(shape) || undefined} />
            </svg>
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}
