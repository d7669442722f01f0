import type { TimelineLayout } from "./layout.ts";
import type { MarkActions } from "./markActions.ts";
import { PressableText } from "./PressableText.tsx";
import styles from "./TimelinePicture.module.css";

interface Props {
  layout: TimelineLayout;
  actions: MarkActions | null;
}

/** The founding pair in words, with a line to its count. */
export function FoundingNote({ layout: { founding, size }, actions }: Props) {
  if (!founding) return null;
  const { point, from, figure, figureSize, lines, mark, lineHeight, x, baseline, anchor, box } =
    founding;
  return (
    <g className={styles.founding} aria-hidden="true" textAnchor={anchor}>
      <line x1={from.x} y1={from.y} x2={point.x} y2={point.y} />
      {/* Once more over its neighbours of the same days, for the eye and for the pointer. */}
      <circle
        className={styles.foundingPoint}
        cx={point.x}
        cy={point.y}
        r={size.text * 0.42}
        onPointerEnter={() => actions?.show(founding.id)}
        onPointerLeave={() => actions?.show(null)}
        onClick={() => actions?.choose(founding.id)}
      />
      <PressableText
        box={box}
        markId={founding.id}
        press={actions && (() => actions.ask({ kind: "statement", id: founding.id }))}
      >
        {lines.map((line, index) => (
          <text key={line} x={x} y={baseline + index * lineHeight} fontSize={size.text * 1.1}>
            {index === 0 && (
              <tspan className={styles.foundingFigure} fontSize={figureSize}>
                {figure}
              </tspan>
            )}
            {index === 0 ? ` ${line}` : line}
          </text>
        ))}
        {mark.map((line, index) => (
          <text
            key={line}
            className={styles.foundingMark}
            x={x}
            y={baseline + (lines.length + index) * lineHeight}
          >
            {line}
          </text>
        ))}
      </PressableText>
    </g>
  );
}
