import styles from "./AreaMap.module.css";

/** Between the lines of a class's pattern, in pixels; the lowest has none, and the highest is crossed. */
const spacings = [null, 12, 8, 5, 5];

/** Patterns that tell the classes apart where colours do not: on paper, and in the colours of the system. */
export function Hatches({ id }: { id: string }) {
  return (
    <defs>
      {spacings.map((spacing, tone) => {
        const side = spacing ?? 8;
        return (
          <pattern
            key={`${id}-${tone}`}
            id={`${id}-${tone}`}
            width={side}
            height={side}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            {spacing !== null && <rect width={1.2} height={side} className={styles.stripe} />}
            {tone === spacings.length - 1 && (
              <rect width={side} height={1.2} className={styles.stripe} />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
