import styles from "./AreaMap.module.css";
import type { MapClass } from "./mapParts.ts";
import { tones } from "./tones.ts";

interface Props {
  title: string;
  classes: readonly MapClass[];
  /** The patterns of the drawing. */
  hatch: string;
}

/** What the fillings of the map stand for, the lowest first. */
export function AreaLegend({ title, classes, hatch }: Props) {
  return (
    <div className={styles.legend}>
      <p>{title}</p>
      <ul>
        {classes.map(({ tone, text }) => (
          <li key={text}>
            <svg width="1.6em" height="1em" aria-hidden="true">
              <rect
                width="100%"
                height="100%"
                className={tone === null ? styles.ground : styles.area}
                style={tone === null ? undefined : tones[tone]}
              />
              {tone !== null && (
                <rect
                  width="100%"
                  height="100%"
                  className={styles.hatch}
                  fill={`url(#${hatch}-${tone})`}
                />
              )}
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
