import { memo, useMemo } from "react";
import type { Messages } from "../../i18n/en.ts";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { useIsDragged } from "../../url/useView.ts";
import { type TimelineLayout, isOutside } from "./layout.ts";
import { MarkGroup } from "./MarkGroup.tsx";
import { isFirstOfPair, type PlacedPoint, reachOf } from "./points.ts";
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
  // Nobody sees them, so they follow the points a frame later, and a drag when it ends.
  const reached = useAfterPaint(points, !useIsDragged());
  const reaches = useMemo(() => reachesOf(reached), [reached]);
  const marks = (
    <MarkGroup
      name={timeline.countsRow(points.length)}
      selected={selected}
      actions={actions}
      marks={points.map((point) => ({
        id: point.statement.id,
        name: timeline.pointName(
          counts.stated(point.total, point.statement.precision),
          point.statement.asOf,
          counts.speaker(point.statement.speaker),
        ),
        isOutside: isOutside(point.x, layout),
        x: point.x,
        y: point.y,
        drawing: (
          <>
            {actions && <Reach path={reaches.get(point.statement.id)} />}
            <PointShape
              form={point.form}
              isFounding={point.statement.id === foundingId}
              isSelected={point.statement.id === selected}
              text={size.text}
            />
          </>
        ),
      }))}
    />
  );
  return (
    <>
      {marks}
      {points.map((point, index) =>
        isFirstOfPair(points, index) ? (
          // Over all points: a sign under the next ones could not be read.
          <text
            key={point.statement.id}
            className={styles.pair}
            data-outside={isOutside(point.x, layout) || undefined}
            x={point.x}
            y={point.y - 0.4 * size.text}
            textAnchor="middle"
            aria-hidden="true"
          >
            ≠
          </text>
        ) : null,
      )}
    </>
  );
}

/** The areas in which the pointer means the points, around each point's own zero. */
function reachesOf(points: readonly PlacedPoint[]): ReadonlyMap<string, string> {
  return new Map(
    points.map(({ statement, x, y }, index) => {
      const of = reachOf(points, index);
      const [left, right, top, bottom] = [of.left - x, of.right - x, of.top - y, of.bottom - y];
      return [statement.id, `M${left} ${top}H${right}V${bottom}H${left}Z`] as const;
    }),
  );
}

const Reach = memo(function Reach({ path }: { path: string | undefined }) {
  return <path className={styles.reach} d={path} />;
});

interface ShapeProps {
  form: PlacedPoint["form"];
  isFounding: boolean;
  isSelected: boolean;
  text: number;
}

/** The sign of a count, around its own zero: it stays as it is while its place changes. */
const PointShape = memo(function PointShape(props: ShapeProps) {
  const { form, isFounding, isSelected, text } = props;
  const radius = (isFounding || isSelected ? 0.42 : 0.25) * text;
  return (
    <>
      {isSelected && <circle className={styles.selection} r={radius + 4} />}
      {form === "tick" ? (
        <path className={styles.tick} d={`M${-0.35 * text} 0h${0.7 * text}M0 0v${-0.4 * text}`} />
      ) : (
        <circle className={isFounding ? styles.foundingPoint : styles.point} r={radius} />
      )}
    </>
  );
});
