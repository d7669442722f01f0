import { useId, useMemo, useState } from "react";
import { AreaLabels } from "./AreaLabels.tsx";
import { AreaLegend } from "./AreaLegend.tsx";
import styles from "./AreaMap.module.css";
import { Hatches } from "./Hatches.tsx";
import type { MapArea, MapClass, MapLabel } from "./mapParts.ts";
import { project } from "./project.ts";
import { tones } from "./tones.ts";

interface Props {
  areas: readonly MapArea[];
  frame: readonly string[];
  labels: readonly MapLabel[];
  labelsName: string;
  legend: { title: string; classes: readonly MapClass[] };
  /** Given the element that is drawn in. */
  measure: (element: HTMLElement | null) => void;
  width: number;
  height: number;
  fontSize: number;
  onPress: (id: string) => void;
}

/** The drawing of a map. Only this folder needs d3-geo, which is loaded with it. */
export function AreaDrawing(props: Props) {
  const { areas, frame, labels, labelsName, legend, width, height, fontSize } = props;
  const { measure, onPress } = props;
  const hatch = useId();
  const [met, setMet] = useState<string | null>(null);
  const drawn = useMemo(() => {
    // Beside a picture that is about as high as wide there is room for all areas in small.
    const hasRoom = width > height * 1.5;
    const side = fontSize * 9;
    const overview = { x: 4, y: 4, width: side, height: side * 0.8 };
    const margin = fontSize * 1.2;
    return project(areas, frame, { width, height, margin }, hasRoom ? overview : null);
  }, [areas, frame, width, height, fontSize]);
  const pressable = (label: string | null) =>
    label === null
      ? {}
      : {
          onClick: () => onPress(label),
          onPointerEnter: () => setMet(label),
          onPointerLeave: () => setMet(null),
        };
  // Painted over the ground, so that no neighbour's line lies on theirs, and what is met over all.
  const inOrder = areas.toSorted((a, b) => layerOf(a, met) - layerOf(b, met));
  return (
    <>
      <div ref={measure} className={styles.panel}>
        <svg width={width} height={height} aria-hidden="true" className={styles.map}>
          <Hatches id={hatch} />
          {inOrder.map(({ id, tone, label }) => {
            const path = drawn.areas.get(id)?.path ?? "";
            if (tone === null) return <path key={id} d={path} className={styles.ground} />;
            const name = label !== null && label === met ? styles.met : styles.area;
            return (
              <g key={id} {...pressable(label)}>
                <path
                  d={path}
                  className={name}
                  style={name === styles.met ? { fill: tones[tone]?.fill } : tones[tone]}
                />
                <path d={path} className={styles.hatch} fill={`url(#${hatch}-${tone})`} />
              </g>
            );
          })}
          {drawn.overview && (
            <>
              <path d={drawn.overview.path} className={styles.overview} />
              <rect {...drawn.overview.shown} className={styles.shown} />
            </>
          )}
        </svg>
        <AreaLabels
          name={labelsName}
          labels={labels}
          drawn={drawn.areas}
          size={{ width, height }}
          fontSize={fontSize}
          onPress={onPress}
          onMeet={setMet}
        />
      </div>
      <AreaLegend {...legend} hatch={hatch} />
    </>
  );
}

function layerOf({ tone, label }: MapArea, met: string | null): number {
  if (tone === null) return 0;
  return label !== null && label === met ? 2 : 1;
}
