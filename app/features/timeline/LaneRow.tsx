import { memo } from "react";
import type { Messages } from "../../i18n/en.ts";
import { type PlacedLane, type TimelineLayout, isOutside } from "./layout.ts";
import { MarkGroup } from "./MarkGroup.tsx";
import { MarkShape } from "./MarkShape.tsx";
import { type ActivityMark, type Mark, markScale } from "./marks.ts";
import lanes from "./LaneRow.module.css";
import styles from "./TimelinePicture.module.css";
import type { MarkActions } from "./markActions.ts";

interface Props {
  lane: PlacedLane;
  layout: TimelineLayout;
  selected: string | null;
  messages: Messages;
  actions: MarkActions | null;
}

/** One lane of activities: one stop for the keyboard, with arrows between the marks. */
export function LaneRow({ lane, layout, selected, messages, actions }: Props) {
  const count = lane.marks.reduce(
    (sum, mark) => sum + (mark.type === "cluster" ? mark.count : 1),
    0,
  );
  return (
    <g className={lanes.lane} data-lane={lane.lane}>
      <MarkGroup
        name={messages.timeline.laneRow(lane.name, count)}
        selected={selected}
        actions={actions}
        marks={lane.marks.map((mark) => ({
          id: mark.id,
          name: markName(mark, messages),
          isOutside: isOutside(mark.x, layout),
          x: mark.x,
          y: lane.y,
          className: classOf(mark),
          isVague: mark.type === "activity" && mark.isVague,
          drawing: drawingOf(mark, layout.size.text, selected, actions === null),
        }))}
      />
    </g>
  );
}

function markName(mark: Mark, { timeline }: Messages): string {
  if (mark.type === "activity") {
    const { title, start, end, datePrecision } = mark.fold.activity;
    return timeline.markName(title, timeline.when(start, end, datePrecision));
  }
  return timeline.clusterName(mark.count, mark.days.from, mark.days.to);
}

function classOf(mark: Mark): string | undefined {
  if (mark.type === "cluster") return lanes.cluster;
  return mark.isFounding ? lanes.foundingMarkShape : lanes.mark;
}

function drawingOf(mark: Mark, text: number, selected: string | null, isStill: boolean) {
  if (mark.type === "cluster") return <ClusterShape label={String(mark.count)} text={text} />;
  const { id, bar, form, shift, fold } = mark;
  return (
    <ActivityShape
      form={form}
      shift={shift}
      left={bar && bar.left - mark.x}
      right={bar && bar.right - mark.x}
      isSelected={id === selected || fold.meetings.some((part) => part.id === selected)}
      isStill={isStill}
      text={text}
    />
  );
}

// Both are drawn around their own zero, so that they stay as they are while their places change.

const ClusterShape = memo(function ClusterShape({ label, text }: { label: string; text: number }) {
  const half = text * (0.42 + label.length * 0.3);
  return (
    <>
      <rect x={-half} y={-text * 0.72} width={half * 2} height={text * 1.44} rx={text * 0.72} />
      <text dy="0.35em" textAnchor="middle" fontSize={text * 0.95}>
        {label}
      </text>
    </>
  );
});

interface ShapeProps extends Pick<ActivityMark, "form" | "shift"> {
  /** The ends of a bar from the middle; `null` for a shape at one place. */
  left: number | null;
  right: number | null;
  isSelected: boolean;
  /** Whether nobody can point at it. */
  isStill: boolean;
  text: number;
}

const ActivityShape = memo(function ActivityShape(props: ShapeProps) {
  const { form, shift, left, right, isSelected, isStill, text } = props;
  // Two that share a place keep apart by the same few pixels at every size of the text.
  const radius = shift === 0 ? text * 0.46 : Math.min(text, 16) * 0.36 * markScale(text);
  return (
    <>
      {!isStill && <circle className={styles.hit} cy={shift} r={shift === 0 ? 12 : 8} />}
      {isSelected && <circle className={styles.selection} r={text * 0.95} />}
      {left !== null && right !== null ? (
        <rect x={left} y={shift - radius * 1.3} width={right - left} height={radius * 2.6} rx={2} />
      ) : (
        <MarkShape form={form} x={0} y={shift} radius={radius} />
      )}
    </>
  );
});
