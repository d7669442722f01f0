import { type ReactNode, useId } from "react";
import type { Size } from "../useSize.ts";
import { AreaLegend } from "./AreaLegend.tsx";
import styles from "./AreaMap.module.css";
import { AreaPicture } from "./AreaPicture.tsx";
import type { MapContent, MapLegend } from "./mapParts.ts";

interface Props extends MapContent {
  legend: MapLegend;
  /** Said below the legend. */
  children?: ReactNode;
  /** That of the panel; `null` before it is measured. */
  size: Size | null;
  /** Given the panel. */
  measure: (element: HTMLElement | null) => void;
}

/** A map and what its fillings stand for. Only this folder needs d3-geo, which is loaded with it. */
export function AreaDrawing({ legend, children, size, measure, ...drawn }: Props) {
  const hatch = useId();
  return (
    <>
      <div ref={measure} className={styles.panel} aria-busy={size === null || undefined}>
        {size && <AreaPicture {...drawn} {...size} hatch={hatch} />}
      </div>
      <div className={styles.aside}>
        <AreaLegend {...legend} hatch={hatch} />
        {children}
      </div>
    </>
  );
}
