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
  const inner = `${hatch}-in-${area.id}`;
  return (
    <g {...press}>
      <path
        d={path}
        className={isMet ? styles.met : styles.area}
        style={isMet ? { fill: tones[tone]?.fill } : tones[tone]}
      />
      <path d={path} className={styles.hatch} fill={`url(#${hatch}-${tone})`} />
      {isPartial && (
        <>
          <defs>
            {/* A rim stays free of dots, so that they do not eat into the edge. */}
            <mask id={inner}>
              <path d={path} fill="white" stroke="black" className={styles.rim} />
            </mask>
          </defs>
          <path
            d={path}
            className={styles.dots}
            fill={`url(#${hatch}-dots)`}
            mask={`url(#${inner})`}
          />
        </>
      )}
    </g>
  );
}
