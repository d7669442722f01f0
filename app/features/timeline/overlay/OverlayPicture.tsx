import { memo, useId } from "react";
import { printFigure } from "../../../domain/figure.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { EnteringValue } from "../EnteringValue.tsx";
import type { TimelineLayout } from "../layout.ts";
import type { MarkActions } from "../markActions.ts";
import { MarkGroup } from "../MarkGroup.tsx";
import timelineStyles from "../TimelinePicture.module.css";
import { OverlayAxes, OverlayValues } from "./OverlayAxes.tsx";
import type { OverlayLayout, PlacedMark } from "./overlayLayout.ts";
import styles from "./OverlayPicture.module.css";
import type { OverlayView } from "./overlayView.ts";

interface Props {
  view: OverlayView;
  layout: OverlayLayout;
  timeline: TimelineLayout;
  actions: MarkActions;
}

/** A panel as a picture; its marks take the pointer and the keys as those of the timeline do. */
export const OverlayPicture = memo(function OverlayPicture(props: Props) {
  const { view, layout, timeline, actions } = props;
  const { counts } = useDetailMessages();
  const id = useId();
  const { size, plot } = layout;
  const hatch = Math.max(5, Math.round(size.text * 0.35));
  return (
    <svg
      className={styles.picture}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontSize={size.text}
      role="group"
      aria-label={view.picture}
    >
      <defs>
        <pattern
          id={`${id}-hatch`}
          width={hatch}
          height={hatch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={hatch} height={hatch} className={styles.hatchGround} />
          <rect width={hatch * 0.45} height={hatch} className={styles.hatch} />
        </pattern>
        <clipPath id={`${id}-plot`}>
          <rect x={plot.left} y={0} width={plot.right - plot.left} height={plot.bottom} />
        </clipPath>
      </defs>
      <OverlayAxes layout={layout} />
      {layout.unreported.map(({ left, right }) => (
        <line
          key={left}
          className={styles.unreported}
          x1={left + Math.min(2, (right - left) / 4)}
          x2={right - Math.min(2, (right - left) / 4)}
          y1={plot.bottom - size.text * 0.35}
          y2={plot.bottom - size.text * 0.35}
        />
      ))}
      {layout.line !== "" && (
        <path className={styles.line} d={layout.line} clipPath={`url(#${id}-plot)`} />
      )}
      {[
        [plot.left, timeline.period.left],
        [timeline.period.right, plot.right],
      ].map(([left = 0, right = 0], side) =>
        right > left ? (
          <rect
            key={side === 0 ? "before" : "after"}
            className={timelineStyles.outside}
            x={left}
            y={0}
            width={right - left}
            height={plot.bottom + 1}
          />
        ) : null,
      )}
      <OverlayValues layout={layout} isNarrow={timeline.isNarrow} />
      {view.none !== null && (
        <text
          className={timelineStyles.emptyNote}
          x={(plot.left + plot.right) / 2}
          y={plot.top + size.text * 1.2}
          textAnchor="middle"
        >
          {view.none}
        </text>
      )}
      <EnteringValue layout={layout} actions={actions} />
      <MarkGroup
        name={view.title}
        selected={null}
        actions={actions}
        marks={layout.marks.map((mark) => ({
          id: mark.id,
          name: counts.press(mark.text),
          isOutside: mark.isOutside,
          x: mark.x,
          y: mark.y,
          figure: printFigure(mark.asks),
          className: mark.isHollow ? styles.hollow : styles.solid,
          drawing: (
            <>
              <rect
                className={timelineStyles.hit}
                x={-mark.reach.left}
                y={view.shape === "bar" ? plot.top - mark.y : -12}
                width={mark.reach.left + mark.reach.right}
                height={view.shape === "bar" ? plot.bottom - plot.top : 24}
              />
              {view.shape === "bar" ? (
                <Bar mark={mark} ground={plot.bottom} hatch={`url(#${id}-hatch)`} />
              ) : (
                <circle className={styles.mark} r={size.text * 0.3} />
              )}
            </>
          ),
        }))}
      />
    </svg>
  );
});

/** A bar down to the ground; its edge is drawn inside it, so that it is as wide as its days. */
function Bar({ mark, ground, hatch }: { mark: PlacedMark; ground: number; hatch: string }) {
  const { width, y, isOfOne } = mark;
  // The edge of a hatched bar is wide: it keeps clear of its neighbours.
  const inset = isOfOne ? Math.min(2.5, width / 6) : 0.5;
  return (
    <rect
      className={isOfOne ? `${styles.hatched} ${styles.mark}` : styles.mark}
      x={inset}
      width={Math.max(1, width - 2 * inset)}
      height={Math.max(1, ground - y)}
      {...(isOfOne && { style: { fill: hatch } })}
    />
  );
}
