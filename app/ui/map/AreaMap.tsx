import { type ReactNode, Suspense, lazy, useState } from "react";
import { ChartFrame } from "../chart/ChartFrame.tsx";
import { useDrawnSize } from "../chart/useDrawnSize.ts";
import styles from "./AreaMap.module.css";
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

const loadDrawing = () =>
  import("./AreaDrawing.tsx").then((file) => ({ default: file.AreaDrawing }));

/** Areas by the class of their value, each with its number, which can be pressed. */
export function AreaMap({ label, ...drawn }: Props) {
  // Made here and not once for all, so that a map that failed to load is loaded anew when tried again.
  const [AreaDrawing] = useState(() => lazy(loadDrawing));
  const [size, measure] = useDrawnSize(lines);
  return (
    <ChartFrame label={label} className={styles.frame}>
      <Suspense fallback={<div className={styles.panel} aria-busy="true" />}>
        <AreaDrawing {...drawn} size={size} measure={measure} />
      </Suspense>
    </ChartFrame>
  );
}
