import { useMemo } from "react";
import { FigureButton } from "../FigureButton.tsx";
import styles from "./AreaMap.module.css";
import { type Placed, labelPlaces } from "./labelPlaces.ts";
import type { MapLabel } from "./mapParts.ts";
import type { DrawnArea } from "./project.ts";

interface Props {
  name: string;
  labels: readonly MapLabel[];
  drawn: ReadonlyMap<string, DrawnArea>;
  size: { width: number; height: number };
  fontSize: number;
  onPress: (id: string) => void;
  /** Which label the pointer or the focus is on. */
  onMeet: (id: string | null) => void;
}

/** A letter is about this wide, and a line this high, in parts of the size of the text. */
const letter = 0.58;
const line = 1.2;

/** The numbers on the map: real buttons over the drawing, each with the name of its area. */
export function AreaLabels({ name, labels, drawn, size, fontSize, onPress, onMeet }: Props) {
  const places = useMemo(
    () =>
      labelPlaces(
        labels.flatMap(({ id, area, name, value }) => {
          const found = drawn.get(area);
          if (!found) return [];
          const letters = Math.max(name.length, value.length);
          const width = letters * letter * fontSize + fontSize * 0.6;
          const height = Math.max(fontSize * line * 2 + 4, 24);
          return [{ id, at: found.centre, width, height, size: found.size }];
        }),
        size,
      ),
    [labels, drawn, size, fontSize],
  );
  return (
    <>
      <svg {...size} aria-hidden="true" className={styles.leaders}>
        {[...places.values()].map(
          (place) => place.isAway && <Leader key={place.id} {...place} thick={fontSize / 6} />,
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
function Leader({ at, x, y, width, height, thick }: Placed & { thick: number }) {
  const [across, down] = [x + width / 2 - at.x, y + height / 2 - at.y];
  const turn = (Math.atan2(down, across) * 180) / Math.PI;
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${turn})`} className={styles.leader}>
      <rect y={-thick / 2} width={Math.hypot(across, down)} height={thick} />
      <circle r={thick * 1.5} />
    </g>
  );
}
