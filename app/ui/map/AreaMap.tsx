import { type ReactNode, Suspense, useState } from "react";
import { ChartFrame, NotDrawn } from "../chart/ChartFrame.tsx";
import { useDrawnSize } from "../chart/useDrawnSize.ts";
import styles from "./AreaMap.module.css";
import { areaDrawing } from "./drawings.ts";
import type { MapContent, MapLegend } from "./mapParts.ts";

interface Props extends MapContent {
  /** What the picture shows, in one sentence; the same numbers stand in a table beside it. */
  label: string;
  legend: MapLegend;
  /** Said below the legend; on a slide beside the picture. */
  children?: ReactNode;
}

/** As high as the styles make it on a page, in lines of text. */
const lines = 40;

/** Areas by the class of their value, each with its number, which can be pressed. */
export function AreaMap({ label, ...drawn }: Props) {
  const [AreaDrawing] = useState(areaDrawing.take);
  const [size, measure] = useDrawnSize(lines);
  return (
    <ChartFrame label={label} className={styles.frame}>
      <Suspense fallback={<NotDrawn className={styles.panel} />}>
        <AreaDrawing {...drawn} size={size} measure={measure} />
      </Suspense>
    </ChartFrame>
  );
}
