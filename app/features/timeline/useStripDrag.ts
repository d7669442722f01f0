import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import type { Day } from "../../contract/day.ts";
import { dayNumber } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { drag, settle } from "../../url/useView.ts";
import type { TimeScale } from "./scales.ts";
import { type Grip, moved } from "./stripMoves.ts";
import { type Edges, gripAt, place } from "./stripPlaces.ts";

interface Dragged {
  strip: RefObject<SVGSVGElement | null>;
  scale: TimeScale;
  /** The period that the address asks for, and the one that the picture above shows: during a drag an earlier one. */
  period: Period;
  drawn: Period;
  edgesOf: (period: Period) => Edges;
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

/** How far from an edge the pointer may take hold of it, in pixels, without moving it there. */
const reach = 14;

/**
 * Lets the pointer move the strip's window. The window is placed by hand at every move; the page is asked for the
 * pointer's period one at a time, so that it never holds the window up.
 */
export function useStripDrag({ strip, scale, period, drawn, edgesOf }: Dragged) {
  const pull = useRef<Pull | null>(null);
  const span = scale.days;

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
    const edges = edgesOf(period);
    const grip = gripAt(x, edges);
    event.currentTarget.setPointerCapture(event.pointerId);
    const base =
      grip === "move" || Math.abs(x - edges[grip]) < reach
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
    pull.current.at = moved(base, grip, Math.round((clientX - x) / scale.perDay), span);
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
  return {
    isHeld: () => pull.current !== null,
    handlers: {
      onPointerDown: begin,
      onPointerMove: follow,
      onPointerUp: finish,
      onPointerCancel: finish,
    },
  };
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function daysTo(day: Day, from: Day): number {
  return dayNumber(day) - dayNumber(from);
}
