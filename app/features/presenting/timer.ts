/** How long the briefing has been going on; all in milliseconds. Pure: `now` is the clock's. */
export interface Timer {
  /** When it was set going; `null` while it stands still. */
  startedAt: number | null;
  /** What had gone by before that. */
  before: number;
  /** What had gone by when the slide was turned to. */
  turnedAt: number;
}

export const notStarted: Timer = { startedAt: null, before: 0, turnedAt: 0 };

/** Milliseconds since the start, pauses not counted. */
export function elapsed({ startedAt, before }: Timer, now: number): number {
  // A clock that is set back does not make time go backwards past the start.
  return before + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Milliseconds on the slide that is shown. */
export function onSlide(timer: Timer, now: number): number {
  return Math.max(0, elapsed(timer, now) - timer.turnedAt);
}

export function hasStarted({ startedAt, before }: Timer): boolean {
  return startedAt !== null || before > 0;
}

export function started(timer: Timer, now: number): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

export function paused(timer: Timer, now: number): Timer {
  return { ...timer, startedAt: null, before: elapsed(timer, now) };
}

/** Another slide: the first turn starts it; where it is paused, it stays so. */
export function turnedOn(timer: Timer, now: number): Timer {
  const going = hasStarted(timer) ? timer : started(timer, now);
  return { ...going, turnedAt: elapsed(going, now) };
}

/** The text of a timer, to be kept over a reload. */
export function printTimer({ startedAt, before, turnedAt }: Timer): string {
  return [startedAt ?? "", before, turnedAt].join(" ");
}

/** The timer of such a text; `null` where it is none. */
export function parseTimer(text: string): Timer | null {
  const match = /^(\d*) (\d+) (\d+)$/.exec(text);
  if (match === null) return null;
  const [, startedAt = "", before, turnedAt] = match;
  const timer = {
    startedAt: startedAt === "" ? null : Number(startedAt),
    before: Number(before),
    turnedAt: Number(turnedAt),
  };
  return Object.values(timer).every((value) => value === null || Number.isSafeInteger(value))
    ? timer
    : null;
}
