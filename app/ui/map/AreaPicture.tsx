import { useMemo, useState } from "react";
import type { Size } from "../useSize.ts";
import { AreaLabels } from "./AreaLabels.tsx";
import styles from "./AreaMap.module.css";
import { AreaShape } from "./AreaShape.tsx";
import { Hatches } from "./Hatches.tsx";
import { labelSize } from "./labelSize.ts";
import type { MapArea, MapContent } from "./mapParts.ts";
import { project } from "./project.ts";

interface Props extends MapContent, Size {
  /** Of the patterns, which the legend shows too. */
  hatch: string;
}

/** The areas, and the numbers on them. */
export function AreaPicture(props: Props) {
  const { outlines, areas, labels, labelsName, hatch } = props;
  const { width, height, text: fontSize, onPress } = props;
  const [met, setMet] = useState<string | null>(null);
  const painted = useMemo(() => areas.filter(({ tone }) => tone !== null), [areas]);
  const widest = Math.max(0, ...labels.map((label) => labelSize(label, fontSize).width));
  // By what it says: other values of the same areas leave the outlines as they are.
  const frame = props.frame.join("\n");
  const drawn = useMemo(() => {
    // Beside a picture that is not much higher than wide there is room for all areas in small.
    const hasRoom = width > height * 1.15 && width > fontSize * 40;
    const side = fontSize * 9;
    const overview = { x: 4, y: 4, width: side, height: side * 0.8 };
    // At the sides stand the labels that their areas have no room for; on a narrow plane above and below too.
    const isNarrow = width / 7 < widest;
    const margin = {
      x: isNarrow ? width / 7 : widest + fontSize,
      y: fontSize * (isNarrow ? 3.5 : 1.2),
    };
    return project(
      outlines,
      frame.split("\n"),
      { width, height },
      margin,
      hasRoom ? overview : null,
    );
  }, [outlines, frame, width, height, fontSize, widest]);
  const shapeOf = (area: MapArea) => (
    <AreaShape
      key={area.id}
      area={area}
      path={drawn.areas.get(area.id)?.path ?? ""}
      hatch={hatch}
      isMet={area.label !== null && area.label === met}
      onPress={onPress}
      onMeet={setMet}
    />
  );
  const size = { width, height };
  return (
    <>
      <svg {...size} aria-hidden="true" className={styles.country}>
        {areas.filter(({ tone }) => tone === null).map(shapeOf)}
      </svg>
      <svg {...size} aria-hidden="true" className={styles.map}>
        <Hatches id={hatch} fontSize={fontSize} />
        {/* What is met is painted over all, so that no neighbour's line lies on its own. */}
        {painted.toSorted((a, b) => layerOf(a, met) - layerOf(b, met)).map(shapeOf)}
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
        painted={painted}
        drawn={drawn}
        size={size}
        fontSize={fontSize}
        onPress={onPress}
        onMeet={setMet}
      />
    </>
  );
}

function layerOf({ label }: MapArea, met: string | null): number {
  return label !== null && label === met ? 1 : 0;
}
