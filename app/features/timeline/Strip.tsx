import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { dayNumber } from "../../domain/day.ts";
import { type Period, periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { hold, settle, useIsDragged, useView } from "../../url/useView.ts";
import { linePath } from "./line.ts";
import { timeScale } from "./scales.ts";
import { stepsIn } from "./steps.ts";
import styles from "./Strip.module.css";
import { type Grip, movedByKey } from "./stripMoves.ts";
import { type Edges, type Mover, placeOf } from "./stripPlaces.ts";
import { useStripDrag } from "./useStripDrag.ts";

interface Props {
  record: CasualtyRecord;
  /** The period that the picture above shows: during a drag an earlier one than that which is asked for. */
  drawn: Period;
  width: number;
  /** The size of the text above it, in pixels. */
  text: number;
  /** The edges of the axis above, in pixels, so that both line up. */
  left: number;
  right: number;
}

const leastHeight = 34;
/** After the last key of a run, one step of the history is made of it. */
const restingTime = 700;

/** The whole record with the period as a window on it, to drag or to move with the keyboard. */
export function Strip(props: Props) {
  const { record, drawn, width, text: textSize, left, right } = props;
  const { timeline } = useMessages();
  const isStill = useIsStill();
  const choice = useView((view) => view.choice);
  const height = Math.max(leastHeight, Math.round(textSize * 1.7));
  const { span, count } = record;
  const period = useMemo(() => periodOf(choice, span), [choice, span]);
  const scale = useMemo(() => timeScale(span, left, right), [span, left, right]);
  const strip = useRef<SVGSVGElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const path = useMemo(() => {
    const steps = stepsIn(count, span);
    const most = Math.max(1, ...steps.map(({ low }) => low));
    const y = (low: number) => height - 5 - (low / most) * (height - 12);
    return linePath(steps, scale, { y });
  }, [count, span, scale, height]);

  const edgesOf = ({ from, to }: Period): Edges => ({
    from: Math.max(left, Math.min(right, scale.start(from))),
    to: Math.max(left, Math.min(right, scale.end(to))),
  });
  const edges = edgesOf(period);
  const { isHeld, handlers } = useStripDrag({ strip, scale, period, drawn, edgesOf });
  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const next = movedByKey(period, grip, event, span);
    if (!next) return;
    event.preventDefault();
    hold({ choice: next });
    clearTimeout(rest.current);
    rest.current = setTimeout(settle, restingTime);
  };

  const grips: { grip: Grip; name: string; value: number; text: string }[] = [
    {
      grip: "from",
      name: timeline.strip.from,
      value: dayNumber(period.from),
      text: timeline.strip.value(period.from),
    },
    {
      grip: "move",
      name: timeline.strip.move,
      value: dayNumber(period.from),
      text: timeline.strip.span(period.from, period.to),
    },
    {
      grip: "to",
      name: timeline.strip.to,
      value: dayNumber(period.to),
      text: timeline.strip.value(period.to),
    },
  ];
  const of = (mover: Mover) => ({
    // Nobody moves what is still, and each letter of the document counts.
    "data-mover": isStill ? undefined : mover,
    ...placeOf(mover, edges),
  });
  const isWide = left > 100;
  return (
    <svg
      ref={strip}
      className={styles.strip}
      data-dragged={useIsDragged() || undefined}
      width={isStill ? "100%" : width}
      // A still strip is as wide as the picture above it, whatever that is, so that both keep one axis.
      height={isStill ? undefined : height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={timeline.strip.group}
      {...handlers}
    >
      {isWide && (
        <text className={styles.label} x={left - 12} y={height / 2} dy="0.35em" textAnchor="end">
          {timeline.strip.label}
        </text>
      )}
      <rect
        className={styles.track}
        x={left}
        y={2}
        width={right - left}
        height={height - 4}
        rx={5}
      />
      <path className={styles.line} d={path} />
      {/* Under both handles, also where they are close to each other. */}
      <rect className={styles.window} {...of("window")} y={2} height={height - 4} />
      {grips.map(({ grip, name, value, text }) => (
        <g
          key={grip}
          className={styles.grip}
          data-grip={grip}
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={Math.min(dayNumber(span.from), value)}
          aria-valuemax={Math.max(dayNumber(span.to), value)}
          aria-valuenow={value}
          aria-valuetext={text}
          onKeyDown={press(grip)}
          onBlur={() => {
            if (!isHeld()) settle();
          }}
        >
          {grip === "move" ? (
            <rect className={styles.held} {...of("window")} y={2} height={height - 4} />
          ) : (
            <>
              <rect className={styles.hit} {...of(`${grip}-reach`)} y={0} height={height} />
              <rect
                className={styles.handle}
                {...of(`${grip}-handle`)}
                y={6}
                height={height - 12}
                rx={3}
              />
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
