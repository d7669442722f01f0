import { useMemo } from "react";
import { FigureButton } from "../FigureButton.tsx";
import styles from "./AreaMap.module.css";
import { cellsOf } from "./cells.ts";
import type { Line, Size } from "./geometry.ts";
import { labelPlaces } from "./labelPlaces.ts";
import { labelSize } from "./labelSize.ts";
import type { MapArea, MapLabel } from "./mapParts.ts";
import type { Drawn } from "./project.ts";

interface Props {
  name: string;
  labels: readonly MapLabel[];
  /** The areas that have a value; a label that has no room on its own is kept off all of them. */
  painted: readonly MapArea[];
  drawn: Drawn;
  size: Size;
  fontSize: number;
  onPress: (id: string) => void;
  /** Which label the pointer or the focus is on. */
  onMeet: (id: string | null) => void;
}

/** The numbers on the map: real buttons over the drawing, each with the name of its area. */
export function AreaLabels(props: Props) {
  const { name, labels, painted, drawn, fontSize, onPress, onMeet } = props;
  const { width, height } = props.size;
  const places = useMemo(() => {
    const filled = painted.map(({ id }) => ({ lines: drawn.areas.get(id)?.lines ?? [] }));
    const unplaced = labels.flatMap((label) => {
      const at = drawn.areas.get(label.area)?.centre;
      const owner = painted.findIndex(({ id }) => id === label.area);
      return at ? [{ id: label.id, at, owner, ...labelSize(label, fontSize) }] : [];
    });
    const size = { width, height };
    const reserved = drawn.overview ? [drawn.overview.box] : [];
    return labelPlaces(unplaced, cellsOf(filled, size), size, reserved);
  }, [labels, painted, drawn, width, height, fontSize]);
  return (
    <>
      <svg width={width} height={height} aria-hidden="true" className={styles.leaders}>
        {[...places.values()].map(
          ({ id, leader }) =>
            leader && <Leader key={id} line={leader} thick={Math.max(1.5, fontSize / 9)} />,
        )}
      </svg>
      <ul aria-label={name} className={styles.labels}>
        {labels.map(({ id, name: of, value, says }) => {
          const place = places.get(id);
          if (!place) return null;
          const { x, y, width, height } = place;
          return (
            <li key={id} className={styles.label} style={{ left: x, top: y, width, height }}>
              <FigureButton
                id={id}
                label={says}
                press={() => onPress(id)}
                meet={(isMet) => onMeet(isMet ? id : null)}
              >
                <span className={styles.name}>{of}</span>
                <span className={styles.value}>{value}</span>
              </FigureButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** From an area to its label: edged, so that it is seen on every filling. */
function Leader({ line: [from, to], thick }: { line: Line; thick: number }) {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const turn = (Math.atan2(down, across) * 180) / Math.PI;
  return (
    <g transform={`translate(${from.x} ${from.y}) rotate(${turn})`} className={styles.leader}>
      <rect y={-thick / 2} width={Math.hypot(across, down)} height={thick} />
      <circle r={thick * 2} />
    </g>
  );
}
