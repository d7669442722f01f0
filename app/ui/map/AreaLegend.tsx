import styles from "./AreaMap.module.css";
import type { MapLegend } from "./mapParts.ts";
import { tones } from "./tones.ts";

interface Props extends MapLegend {
  /** The patterns of the drawing. */
  hatch: string;
}

/** What the fillings of the map stand for, the lowest first. */
export function AreaLegend({ title, classes, partial, hatch }: Props) {
  const whole = { width: "100%", height: "100%" };
  return (
    <div className={styles.legend}>
      <p>{title}</p>
      <ul>
        {classes.map(({ tone, text }) => (
          <li key={text}>
            <svg className={styles.swatch} aria-hidden="true">
              <rect
                {...whole}
                className={tone === null ? styles.ground : styles.area}
                style={tone === null ? undefined : tones[tone]}
              />
              {tone !== null && (
                <rect {...whole} className={styles.hatch} fill={`url(#${hatch}-${tone})`} />
              )}
            </svg>
            {text}
          </li>
        ))}
        {partial !== null && (
          <li className={styles.partial}>
            <svg className={styles.swatch} aria-hidden="true">
              <rect {...whole} className={styles.ground} />
              <rect {...whole} className={styles.dots} fill={`url(#${hatch}-dots)`} />
            </svg>
            <span>{partial}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
