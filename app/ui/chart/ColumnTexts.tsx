import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import styles from "./ColumnPanel.module.css";
import { textLines, widthOf } from "./textLines.ts";

export interface Column {
  id: string;
  /** Under the column, where ticks are drawn: a name, and a note under it. */
  name: string;
  note: string | null;
  /** One value a segment, from the ground up; `null` where nothing is known and no bar is drawn. */
  values: readonly number[] | null;
  /** On top of the column. */
  text: string;
  /** Whether it may reach higher than anything known: an arrow points up. */
  isOpen: boolean;
}

interface Props {
  columns: readonly Column[];
  fontSize: number;
  hasTicks: boolean;
  onSelect: (id: string) => void;
}

/** The ground line, the texts of the columns and the areas that can be pressed. */
export function ColumnTexts({ columns, fontSize, hasTicks, onSelect }: Props) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const step = area.width / columns.length;
  const lineHeight = fontSize * 1.25;
  const ground = area.y + area.height;
  const longestName = Math.max(...columns.map(({ name }) => widthOf(name, fontSize)));
  // With very many columns every second one (or third, …) is named, so that no two names meet.
  const every = Math.ceil((longestName + 4) / step);
  /** The lines over a column: within its own room, else within that of its unnamed neighbours, else none. */
  const textOver = (text: string, rooms: number) => {
    const lines = textLines(text, step - 3, fontSize);
    if (every === 1 || lines.every((line) => widthOf(line, fontSize) <= step + 6)) return lines;
    return rooms === 1 ? [] : textLines(text, step * rooms - 3, fontSize);
  };
  return (
    <g className={styles.texts}>
      <line
        x1={area.x}
        x2={area.x + area.width}
        y1={ground}
        y2={ground}
        className={styles.ground}
      />
      {columns.map((column, index) => {
        const { id, name, note, values, text, isOpen } = column;
        const centre = x(id, { position: "middle" }) ?? 0;
        const high = (values ?? []).reduce((sum, value) => sum + value, 0);
        const edge = Math.max(area.y, Math.min(ground, y(high) ?? ground));
        const isNamed = index % every === 0;
        const lines = textOver(text, isNamed ? every : 1);
        const last = edge - (isOpen ? 14 : 6);
        const ticks = [name, ...(note === null ? [] : textLines(note, step * every - 3, fontSize))];
        return (
          <g key={id}>
            {isOpen && <path d={`M${centre - 6} ${edge - 4}l6 -6l6 6`} className={styles.arrow} />}
            {lines.map((line, place) => (
              <text
                key={line}
                x={centre}
                y={last - (lines.length - 1 - place) * lineHeight}
                className={values === null || high === 0 ? styles.words : styles.value}
              >
                {line}
              </text>
            ))}
            {hasTicks &&
              isNamed &&
              ticks.map((line, place) => (
                <text
                  key={line}
                  x={centre}
                  y={ground + 4 + (place + 0.85) * lineHeight}
                  className={place === 0 ? styles.name : styles.words}
                >
                  {line}
                </text>
              ))}
            {/* For the pointer only; the table offers the same to the keyboard. */}
            <rect
              x={centre - step / 2}
              y={0}
              width={step}
              height={ground + (hasTicks ? lineHeight * 3.2 : 0)}
              className={styles.press}
              onClick={() => onSelect(id)}
            />
          </g>
        );
      })}
    </g>
  );
}
