import type { Messages } from "../../i18n/en.ts";
import { type PlacedLane, type TimelineLayout, isOutside } from "./layout.ts";
import { MarkGroup } from "./MarkGroup.tsx";
import { MarkShape } from "./MarkShape.tsx";
import type { Mark } from "./marks.ts";
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
    (sum, mark) => sum + (mark.type === "cluster" ? mark.folds.length : 1),
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
          drawing: (
            <MarkDrawing
              mark={mark}
              y={lane.y}
              text={layout.size.text}
              selected={selected}
              isStill={actions === null}
            />
          ),
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
  const starts = mark.folds.map(({ activity }) => activity.start).toSorted();
  const ends = mark.folds.map(({ activity }) => activity.end).toSorted();
  return timeline.clusterName(mark.folds.length, starts[0] ?? "", ends.at(-1) ?? "");
}

interface DrawingProps {
  mark: Mark;
  y: number;
  text: number;
  selected: string | null;
  /** Whether nobody can point at it. */
  isStill: boolean;
}

function MarkDrawing({ mark, y, text, selected, isStill }: DrawingProps) {
  if (mark.type === "cluster") {
    const label = String(mark.folds.length);
    const half = text * (0.42 + label.length * 0.3);
    return (
      <g className={lanes.cluster}>
        <rect
          x={mark.x - half}
          y={y - text * 0.72}
          width={half * 2}
          height={text * 1.44}
          rx={text * 0.72}
        />
        <text x={mark.x} y={y} dy="0.35em" textAnchor="middle" fontSize={text * 0.95}>
          {label}
        </text>
      </g>
    );
  }
  const isSelected = mark.id === selected || mark.fold.meetings.some(({ id }) => id === selected);
  const middle = y + mark.shift;
  const radius = text * (mark.shift === 0 ? 0.46 : 0.36);
  return (
    <g
      className={mark.isFounding ? lanes.foundingMarkShape : lanes.mark}
      data-vague={mark.isVague || undefined}
    >
      {!isStill && (
        <circle className={styles.hit} cx={mark.x} cy={middle} r={mark.shift === 0 ? 12 : 8} />
      )}
      {isSelected && <circle className={styles.selection} cx={mark.x} cy={y} r={text * 0.95} />}
      {mark.bar ? (
        <rect
          x={mark.bar.left}
          y={middle - radius * 1.3}
          width={mark.bar.right - mark.bar.left}
          height={radius * 2.6}
          rx={2}
        />
      ) : (
        <MarkShape form={mark.form} x={mark.x} y={middle} radius={radius} />
      )}
    </g>
  );
}
