import type { LinkMessage } from "../../contract/linkMessage.ts";

// Windows of one briefing agree without a server: each tells the others what it shows, and the last change
// wins. All of it is pure here; linkStore.ts has the clock and the channel.

type State = Extract<LinkMessage, { kind: "state" }>;
export type Role = State["role"];

/** What all windows of a briefing show. */
export type Shown = Pick<State, "search" | "slide" | "cover">;

export interface LinkState {
  /** The name of this window. Of two changes that are equally late, the one by the lesser name wins. */
  me: string;
  role: Role;
  shown: Shown;
  /** When it was changed last, and by which window; 0 where nobody has changed anything yet. */
  counter: number;
  by: string;
  /** Until another window has been heard, or something is changed here. */
  isJoining: boolean;
  /** The windows that are heard, with the number of questions that each has left unanswered. */
  others: ReadonlyMap<string, { role: Role; unanswered: number }>;
  /** Whether the audience's only window fell silent without saying goodbye. */
  isLost: boolean;
  hasAsked: boolean;
}

export interface Step {
  state: LinkState;
  send: readonly LinkMessage[];
}

/** How the audience's window stands to this one; "waiting" until it could have answered. */
export type Audience = "waiting" | "linked" | "lost" | "none";

/** A window is lost when it has left so many questions unanswered; one is asked a second. */
const mostUnanswered = 4;

export function joining(me: string, role: Role, shown: Shown): Step {
  const state: LinkState = {
    me,
    role,
    shown,
    counter: 0,
    by: me,
    isJoining: true,
    others: new Map(),
    isLost: false,
    hasAsked: false,
  };
  return { state, send: [{ kind: "ask", from: me, role }] };
}

/** The window itself shows something else; `now` is in milliseconds since 1970. */
export function changed(state: LinkState, shown: Shown, now: number): Step {
  if (isSame(shown, state.shown)) return { state, send: [] };
  const next = {
    ...state,
    shown,
    // One clock serves all windows of a computer; where it is set back, the counter still grows.
    counter: Math.max(state.counter + 1, Math.floor(now)),
    by: state.me,
    isJoining: false,
  };
  return { state: next, send: [stateOf(next, null)] };
}

export function received(state: LinkState, message: LinkMessage, now: number): Step {
  if (message.from === state.me) return { state, send: [] };
  if (message.kind === "bye") return { state: without(state, message.from, false), send: [] };
  const heard = hearing(state, message);
  if (message.kind === "ask") return { state: heard, send: [stateOf(heard, message.from)] };
  const next = heard.isJoining ? { ...heard, isJoining: false } : heard;
  const order = orderOf(message, state);
  if (order === 0) return { state: next, send: [] };
  // Who is behind is told, so that a message that was lost does no lasting harm.
  if (order < 0) return { state: next, send: [stateOf(next, null)] };
  const { search, slide, cover, counter, by } = message;
  const taken = { ...next, shown: { search, slide, cover }, counter, by };
  // An audience's screen that starts again shows the slide, not the cover that was on it before.
  const isBack = state.isJoining && state.role === "slides" && message.answers === state.me;
  return isBack && cover !== null
    ? changed(taken, { search, slide, cover: null }, now)
    : { state: taken, send: [] };
}

/**
 * A second has passed. Who was asked answers as soon as it hears the question, and a browser holds back the
 * timers of a window that is not seen, but not its messages: so unanswered questions are counted, not seconds.
 */
export function ticked(state: LinkState): Step {
  let next: LinkState = {
    ...state,
    hasAsked: true,
    others: new Map(
      [...state.others].map(([id, { role, unanswered }]) => [
        id,
        { role, unanswered: unanswered + 1 },
      ]),
    ),
  };
  for (const [id, { unanswered }] of next.others)
    if (unanswered > mostUnanswered) next = without(next, id, true);
  return { state: next, send: [{ kind: "ask", from: state.me, role: state.role }] };
}

export function goodbye({ me }: LinkState): LinkMessage {
  return { kind: "bye", from: me };
}

export function audienceOf({ others, isLost, hasAsked }: LinkState): Audience {
  if (hasAudience(others)) return "linked";
  if (isLost) return "lost";
  return hasAsked ? "none" : "waiting";
}

export function isSame(a: Shown, b: Shown): boolean {
  return a.search === b.search && a.slide === b.slide && a.cover === b.cover;
}

function stateOf({ me, role, shown, counter, by }: LinkState, answers: string | null): State {
  return { kind: "state", from: me, role, answers, ...shown, counter, by };
}

/** Above 0 where `a` is the later change. Names begin with the time of opening: the older window wins. */
function orderOf(a: Pick<State, "counter" | "by">, b: Pick<State, "counter" | "by">): number {
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.by === b.by) return 0;
  return a.by < b.by ? 1 : -1;
}

function hearing(state: LinkState, { from, role }: { from: string; role: Role }): LinkState {
  const others = new Map(state.others).set(from, { role, unanswered: 0 });
  return { ...state, others, isLost: state.isLost && !hasAudience(others) };
}

function without(state: LinkState, id: string, isLost: boolean): LinkState {
  const gone = state.others.get(id);
  const others = new Map(state.others);
  others.delete(id);
  if (gone?.role !== "slides" || hasAudience(others)) return { ...state, others };
  return { ...state, others, isLost };
}

function hasAudience(others: LinkState["others"]): boolean {
  return [...others.values()].some(({ role }) => role === "slides");
}
