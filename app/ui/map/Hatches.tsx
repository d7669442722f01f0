import styles from "./AreaMap.module.css";

/** Between the lines of a class's pattern, in pixels; the lowest has none, and the highest is crossed. */
const spacings = [null, 12, 8, 5, 5];

/** Of the dots of an area whose filling does not hold for all of it, in parts of the text's size. */
const dots = { apart: 0.65, radius: 0.15 };

/** Patterns that tell the classes apart where colours do not: on paper, and in the colours of the system. */
export function Hatches({ id, fontSize }: { id: string; fontSize: number }) {
  const apart = fontSize * dots.apart;
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
      <pattern
        id={`${id}-dots`}
        width={apart}
        height={apart}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <circle cx={apart / 2} cy={apart / 2} r={fontSize * dots.radius} className={styles.dot} />
      </pattern>
    </defs>
  );
}
