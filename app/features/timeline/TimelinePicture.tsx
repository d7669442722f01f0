import { memo } from "react";
import type { Messages } from "../../i18n/en.ts";
import { CasualtyLine } from "./CasualtyLine.tsx";
import { EnteringValue } from "./EnteringValue.tsx";
import { FoundingNote } from "./FoundingNote.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { LaneRow } from "./LaneRow.tsx";
import type { TimelineLayout } from "./layout.ts";
import type { MarkActions } from "./markActions.ts";
import { PointRow } from "./PointRow.tsx";
import styles from "./TimelinePicture.module.css";

interface Props {
  layout: TimelineLayout;
  /** The chosen mark. */
  selected: string | null;
  messages: Messages;
  name: string;
  /** `null` for a picture only: in the first document, and wherever nothing can be pressed. */
  actions: MarkActions | null;
}

/** The timeline as a picture. It knows no data, only places and texts: the layout made them all. */
export const TimelinePicture = memo(function TimelinePicture({
  layout,
  selected,
  messages,
  name,
  actions,
}: Props) {
  const { size, plot, lanesTop, bottom, period, foundingDays } = layout;
  const hatch = Math.max(6, Math.round(size.text * 0.4));
  return (
    <svg
      className={styles.picture}
      // A still picture is drawn before anybody knows how much room there is.
      width={actions === null ? "100%" : size.width}
      height={actions === null ? "100%" : size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontSize={size.text}
      role={actions === null ? "img" : "group"}
      aria-label={name}
    >
      <defs>
        <pattern
          id="timeline-hatch"
          width={hatch}
          height={hatch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={hatch} height={hatch} className={styles.hatchGround} />
          <rect width={hatch / 3} height={hatch} className={styles.hatch} />
        </pattern>
        <clipPath id="timeline-plot">
          <rect x={plot.left} y={0} width={plot.right - plot.left} height={size.height} />
        </clipPath>
      </defs>
      {foundingDays && (
        <rect
          className={styles.foundingDays}
          x={foundingDays.left}
          y={plot.top - 6}
          width={Math.max(4, foundingDays.right - foundingDays.left)}
          height={bottom - plot.top + 6}
        />
      )}
      <Axes layout={layout} peopleLabel={messages.timeline.people} />
      <CasualtyLine layout={layout} actions={actions} />
      {[
        [plot.left, period.left],
        [period.right, plot.right],
      ].map(([left = 0, right = 0]) =>
        right > left ? (
          <path
            key={left}
            className={styles.outside}
            d={`M${left} ${plot.top - 10}H${right}V${plot.bottom + 1}H${left}ZM${left} ${lanesTop}H${right}V${bottom}H${left}Z`}
          />
        ) : null,
      )}
      {layout.emptyNote && (
        <text
          className={styles.emptyNote}
          x={(plot.left + plot.right) / 2}
          y={(plot.top + plot.bottom) / 2}
          textAnchor="middle"
        >
          {layout.emptyNote}
        </text>
      )}
      <EnteringValue layout={layout} actions={actions} />
      <PointRow layout={layout} selected={selected} messages={messages} actions={actions} />
      {layout.lanes.map((lane) => (
        <LaneRow
          key={lane.lane}
          lane={lane}
          layout={layout}
          selected={selected}
          messages={messages}
          actions={actions}
        />
      ))}
      <LaneNames lanes={layout.lanes} />
      <FoundingNote layout={layout} actions={actions} />
    </svg>
  );
});

function Axes({ layout, peopleLabel }: { layout: TimelineLayout; peopleLabel: string }) {
  const { plot, counts, size, bottom, lanes, isNarrow } = layout;
  return (
    <g aria-hidden="true">
      <text
        className={styles.axisText}
        x={isNarrow ? 0 : plot.left - 8}
        y={plot.top - size.text * 0.95}
        textAnchor={isNarrow ? "start" : "end"}
      >
        {peopleLabel}
      </text>
      {counts.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={plot.left}
            x2={plot.right}
            y1={counts.y(tick)}
            y2={counts.y(tick)}
          />
          <text
            className={styles.axisText}
            // The lowest one would stand on the note that names it.
            display={layout.axisNote && tick === counts.from ? "none" : undefined}
            x={plot.left - 8}
            y={counts.y(tick)}
            dy="0.35em"
            textAnchor="end"
          >
            {tick}
          </text>
        </g>
      ))}
      {layout.axisNote && (
        <text
          className={styles.axisNote}
          x={isNarrow ? 0 : plot.left - 8}
          y={plot.bottom + size.text * (isNarrow ? 2.4 : 1.35)}
          textAnchor={isNarrow ? "start" : "end"}
        >
          {layout.axisNote}
        </text>
      )}
      {layout.timeTicks.map(({ day, x, label, isYear }) => (
        <g key={day}>
          <line className={styles.grid} x1={x} x2={x} y1={plot.top} y2={bottom} />
          <text
            className={isYear ? styles.yearText : styles.axisText}
            x={x + size.text * 0.5}
            y={plot.bottom + size.text * 1.35}
          >
            {label}
          </text>
        </g>
      ))}
      {lanes.map(({ lane, y }) => (
        <line key={lane} className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
      ))}
    </g>
  );
}
