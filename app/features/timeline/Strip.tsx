import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { dayNumber } from "../../domain/day.ts";
import { type Period, periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { drag, hold, settle, useIsDragged, useView } from "../../url/useView.ts";
import { linePath } from "./line.ts";
import { timeScale } from "./scales.ts";
import { stepsIn } from "./steps.ts";
import styles from "./Strip.module.css";
import { type Grip, moved, movedByKey } from "./stripMoves.ts";
import { type Edges, type Mover, place, placeOf } from "./stripPlaces.ts";

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

interface Pull {
  grip: Grip;
  /** Where the pointer took hold, on the screen: to ask for the strip's place while it moves would lay out the page. */
  x: number;
  base: Period;
  /** The period where the pointer is, and the last one that the page was asked for. */
  at: Period;
  asked: Period;
  /** Whether that is not yet on the screen. */
  waits: boolean;
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
  const pull = useRef<Pull | null>(null);
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
  /** Asks for the pointer's period, once the last one that was asked for is on the screen. */
  const ask = useCallback(() => {
    if (!pull.current || pull.current.waits || isSame(pull.current.at, pull.current.asked)) return;
    pull.current.waits = true;
    pull.current.asked = pull.current.at;
    drag({ choice: pull.current.at });
  }, []);
  useEffect(() => {
    if (!pull.current || !isSame(drawn, period)) return undefined;
    // Within the frame of a picture it would make that frame longer.
    return afterPaint(() => {
      if (pull.current) pull.current.waits = false;
      ask();
    });
  }, [drawn, period, ask]);
  useLayoutEffect(() => {
    if (!pull.current || !strip.current) return;
    // Somebody else changed the period meanwhile (Back): the pointer goes on from there.
    if (!isSame(pull.current.asked, period)) pull.current.at = pull.current.asked = period;
    place(strip.current, edgesOf(pull.current.at));
  });

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const grip = gripAt(x, edges);
    event.currentTarget.setPointerCapture(event.pointerId);
    const base =
      grip === "move" || Math.abs(x - edges[grip]) < 14
        ? period
        : moved(period, grip, daysTo(scale.dayAt(x), period[grip]), span);
    pull.current = { grip, x: event.clientX, base, at: base, asked: period, waits: false };
    ask();
    // The grip under the pointer takes the focus, so that the arrow keys go on from here.
    event.currentTarget.querySelector<SVGGElement>(`[data-grip="${grip}"]`)?.focus();
    event.preventDefault();
  };
  const follow = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    if (!pull.current) return;
    const { grip, x, base } = pull.current;
    const perDay = scale.end(span.from) - scale.start(span.from);
    pull.current.at = moved(base, grip, Math.round((clientX - x) / perDay), span);
    place(currentTarget, edgesOf(pull.current.at));
    ask();
  };
  const finish = () => {
    if (!pull.current) return;
    const { at } = pull.current;
    pull.current = null;
    if (!isSame(at, period)) drag({ choice: at });
    settle();
  };
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
            if (pull.current === null) settle();
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

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
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
