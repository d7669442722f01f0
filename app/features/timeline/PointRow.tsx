import type { Messages } from "../../i18n/en.ts";
import { type TimelineLayout, isOutside } from "./layout.ts";
import { MarkGroup } from "./MarkGroup.tsx";
import type { Box } from "./placing.ts";
import { type PlacedPoint, reachOf } from "./points.ts";
import styles from "./TimelinePicture.module.css";
import type { MarkActions } from "./markActions.ts";

interface Props {
  layout: TimelineLayout;
  selected: string | null;
  messages: Messages;
  actions: MarkActions | null;
}

/** The counts on the line: one stop for the keyboard, with arrows between them. */
export function PointRow({ layout, selected, messages, actions }: Props) {
  const { timeline, counts } = messages;
  const { points, foundingId, size } = layout;
  return (
    <MarkGroup
      name={timeline.countsRow(points.length)}
      selected={selected}
      actions={actions}
      marks={points.map((point, index) => ({
        id: point.statement.id,
        name: timeline.pointName(
          counts.stated(point.total, point.statement.precision),
          point.statement.asOf,
          counts.speaker(point.statement.speaker),
        ),
        isOutside: isOutside(point.x, layout),
        drawing: (
          <PointShape
            point={point}
            reach={reachOf(points, index)}
            isFirstOfPair={
              point.form === "pair" && points[index - 1]?.statement.asOf !== point.statement.asOf
            }
            isFounding={point.statement.id === foundingId}
            isSelected={point.statement.id === selected}
            text={size.text}
            isStill={actions === null}
          />
        ),
      }))}
    />
  );
}

interface ShapeProps {
  point: PlacedPoint;
  reach: Box;
  /** The first of the counts that differ for one day carries the sign for all of them. */
  isFirstOfPair: boolean;
  isFounding: boolean;
  isSelected: boolean;
  text: number;
  /** Whether nobody can point at it. */
  isStill: boolean;
}

function PointShape(props: ShapeProps) {
  const { point, reach, isFirstOfPair, isFounding, isSelected, text, isStill } = props;
  const { x, y, form } = point;
  const radius = (isFounding || isSelected ? 0.42 : 0.25) * text;
  const className = isFounding ? styles.foundingPoint : styles.point;
  return (
    <>
      {!isStill && (
        <rect
          className={styles.reach}
          x={reach.left}
          y={reach.top}
          width={reach.right - reach.left}
          height={reach.bottom - reach.top}
        />
      )}
      {isSelected && <circle className={styles.selection} cx={x} cy={y} r={radius + 4} />}
      {form === "tick" ? (
        <path className={styles.tick} d={`M${x - 4.5} ${y}h9M${x} ${y}v-5`} />
      ) : (
        <circle className={className} cx={x} cy={y} r={radius} />
      )}
      {isFirstOfPair && (
        <text className={styles.pair} x={x + radius + 3} y={y} dy="0.35em" aria-hidden="true">
          ≠
        </text>
      )}
    </>
  );
}
