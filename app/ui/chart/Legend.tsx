import styles from "./Legend.module.css";

interface Props {
  entries: readonly { name: string; colour: string; isHatched?: boolean }[];
}

/** What the fillings of a chart stand for, in the order from the ground up. */
export function Legend({ entries }: Props) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, colour, isHatched }) => (
        <li key={name}>
          <span className={isHatched ? styles.hatched : styles.swatch} style={{ color: colour }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
