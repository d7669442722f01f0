import styles from "./AreaMap.module.css";
import type { MapArea } from "./mapParts.ts";
import { tones } from "./tones.ts";

interface Props {
  area: MapArea;
  path: string;
  /** The patterns of the drawing. */
  hatch: string;
  isMet: boolean;
  onPress: (id: string) => void;
  onMeet: (id: string | null) => void;
}

/** An area in the filling of its class, or in that of the quiet ground. */
export function AreaShape({ area, path, hatch, isMet, onPress, onMeet }: Props) {
  const { tone, label, isPartial } = area;
  if (tone === null) return <path d={path} className={styles.ground} />;
  const press =
    label === null
      ? {}
      : {
          onClick: () => onPress(label),
          onPointerEnter: () => onMeet(label),
          onPointerLeave: () => onMeet(null),
        };
  const filling = isMet ? { fill: tones[tone]?.fill } : tones[tone];
  const own = `${hatch}-in-${area.id}`;
  return (
    <g {...press}>
      <path d={path} className={isMet ? styles.met : styles.area} style={filling} />
      <path d={path} className={styles.hatch} fill={`url(#${hatch}-${tone})`} />
      {isPartial && (
        <>
          <path d={path} className={styles.dots} fill={`url(#${hatch}-dots)`} />
          {/* A rim without dots, so that they do not eat into the edge. */}
          <clipPath id={own}>
            <path d={path} />
          </clipPath>
          <path
            d={path}
            className={styles.rim}
            clipPath={`url(#${own})`}
            style={{ stroke: tones[tone]?.fill }}
          />
          <path
            d={path}
            className={isMet ? styles.met : styles.area}
            style={{ ...filling, fill: "none" }}
          />
        </>
      )}
    </g>
  );
}
