import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { dayNumber } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { hold, settle } from "../../url/useView.ts";
import { linePath } from "./line.ts";
import { timeScale } from "./scales.ts";
import { stepsIn } from "./steps.ts";
import styles from "./Strip.module.css";
import { type Grip, moved, movedByKey } from "./stripMoves.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
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
export function Strip({ record, period, width, text: textSize, left, right }: Props) {
  const { timeline } = useMessages();
  const isStill = useIsStill();
  const height = Math.max(leastHeight, Math.round(textSize * 1.7));
  const { span, count } = record;
  const scale = useMemo(() => timeScale(span, left, right), [span, left, right]);
  // Where the pointer took hold, on the screen: to ask for the strip's place while it moves would lay out the page.
  const drag = useRef<{ grip: Grip; x: number; period: Period } | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const path = useMemo(() => {
    const steps = stepsIn(count, span);
    const most = Math.max(1, ...steps.map(({ low }) => low));
    const y = (low: number) => height - 5 - (low / most) * (height - 12);
    return linePath(steps, scale, { y });
  }, [count, span, scale, height]);

  const apply = (next: Period) => hold({ choice: next });
  const edges = {
    from: Math.max(left, Math.min(right, scale.start(period.from))),
    to: Math.max(left, Math.min(right, scale.end(period.to))),
  };

  const window = {
    x: edges.from,
    y: 2,
    width: Math.max(2, edges.to - edges.from),
    height: height - 4,
  };

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const grip = gripAt(x, edges);
    event.currentTarget.setPointerCapture(event.pointerId);
    const jumped =
      grip === "move" || Math.abs(x - edges[grip]) < 14
        ? period
        : moved(period, grip, daysTo(scale.dayAt(x), period[grip]), span);
    drag.current = { grip, x: event.clientX, period: jumped };
    if (jumped !== period) apply(jumped);
    // The grip under the pointer takes the focus, so that the arrow keys go on from here.
    event.currentTarget.querySelector<SVGGElement>(`[data-grip="${grip}"]`)?.focus();
    event.preventDefault();
  };
  const follow = ({ clientX }: PointerEvent) => {
    if (!drag.current) return;
    const { grip, x, period: base } = drag.current;
    const perDay = scale.end(span.from) - scale.start(span.from);
    apply(moved(base, grip, Math.round((clientX - x) / perDay), span));
  };
  const finish = () => {
    if (!drag.current) return;
    drag.current = null;
    settle();
  };
  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const next = movedByKey(period, grip, event, span);
    if (!next) return;
    event.preventDefault();
    apply(next);
    clearTimeout(rest.current);
    rest.current = setTimeout(settle, restingTime);
  };

  const grips: { grip: Grip; name: string; value: number; text: string; x: number }[] = [
    {
      grip: "from",
      name: timeline.strip.from,
      value: dayNumber(period.from),
      text: timeline.strip.value(period.from),
      x: edges.from,
    },
    {
      grip: "move",
      name: timeline.strip.move,
      value: dayNumber(period.from),
      text: timeline.strip.span(period.from, period.to),
      x: edges.from,
    },
    {
      grip: "to",
      name: timeline.strip.to,
      value: dayNumber(period.to),
      text: timeline.strip.value(period.to),
      x: edges.to,
    },
  ];
  const isWide = left > 100;
  return (
    <svg
      className={styles.strip}
      width={isStill ? "100%" : width}
      // A still strip is as wide as the picture above it, whatever that is, so that both keep one axis.
      height={isStill ? undefined : height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={timeline.strip.group}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={finish}
      onPointerCancel={finish}
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
      <rect className={styles.window} {...window} />
      {grips.map(({ grip, name, value, text, x }) => (
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
            if (drag.current === null) settle();
          }}
        >
          {grip === "move" ? (
            <rect className={styles.held} {...window} />
          ) : (
            <>
              <rect className={styles.hit} x={x - 12} y={0} width={24} height={height} />
              <rect
                className={styles.handle}
                x={x - 4}
                y={6}
                width={8}
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

/** The grip at a place: an end where it is near, the window inside it, else the nearer end. */
function gripAt(x: number, edges: { from: number; to: number }): Grip {
  const [toFrom, toTo] = [Math.abs(x - edges.from), Math.abs(x - edges.to)];
  const near = Math.min(12, (edges.to - edges.from) / 3 + 4);
  if (Math.min(toFrom, toTo) <= near) return toFrom < toTo ? "from" : "to";
  if (x > edges.from && x < edges.to) return "move";
  return toFrom < toTo ? "from" : "to";
}

function daysTo(day: string, from: string): number {
  return dayNumber(day) - dayNumber(from);
}
