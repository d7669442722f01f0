import type { LinkMessage } from "../../contract/linkMessage.ts";
import { openLinkChannel } from "../../queries/linkChannel.ts";
import {
  type Audience,
  type LinkState,
  type Role,
  type Shown,
  type Step,
  audienceOf,
  changed,
  goodbye,
  isSame,
  joining,
  received,
  ticked,
} from "./link.ts";

const pauseBetweenQuestions = 1000;
/** A drag changes the view with every frame; the other window follows a few times a second. */
const pauseBetweenChanges = 80;

interface Setting {
  role: Role;
  shown: Shown;
  /** Shows what another window shows. */
  follow: (shown: Shown) => void;
  onAudience: (audience: Audience) => void;
}

export interface Link {
  /** To be told after every drawing what this window shows. */
  show: (shown: Shown) => void;
  close: () => void;
}

/** Keeps this window in step with the others of the briefing. */
export function openLink({ role, shown, follow, onAudience }: Setting): Link {
  let state: LinkState = joining(newName(), role, shown).state;
  let drawn = shown;
  let waiting: Shown | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const take = ({ state: next, send }: Step) => {
    const before = state;
    state = next;
    for (const message of send) channel.send(message);
    if (audienceOf(next) !== audienceOf(before)) onAudience(audienceOf(next));
    if (!isSame(next.shown, before.shown) && !isSame(next.shown, drawn)) follow(next.shown);
  };
  const receive = (message: LinkMessage) => take(received(state, message, Date.now()));
  const channel = openLinkChannel(receive);
  const ask = () => channel.send({ kind: "ask", from: state.me, role });
  const tell = () => {
    pause = undefined;
    if (waiting === null) return;
    const next = waiting;
    waiting = null;
    take(changed(state, next, Date.now()));
    pause = setTimeout(tell, pauseBetweenChanges);
  };

  const leave = () => channel.send(goodbye(state));
  // Kept by the browser to come back to, or not seen for a while: what was missed is asked for.
  const onShow = () => {
    if (document.visibilityState === "visible") ask();
  };
  // The room is never told, so only the presenter's window has to know whether somebody answers.
  const ticking =
    role === "presenter"
      ? setInterval(() => take(ticked(state)), pauseBetweenQuestions)
      : undefined;
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", onShow);
  document.addEventListener("visibilitychange", onShow);
  ask();

  return {
    show(now) {
      const base = waiting ?? state.shown;
      // What another window changed may be drawn in two steps, so only what is new here is a change.
      const isChanged = (field: keyof Shown) =>
        now[field] !== drawn[field] && now[field] !== base[field];
      const next = {
        search: isChanged("search") ? now.search : base.search,
        slide: isChanged("slide") ? now.slide : base.slide,
        cover: isChanged("cover") ? now.cover : base.cover,
      };
      drawn = now;
      if (isSame(next, base)) return;
      waiting = next;
      if (pause === undefined) tell();
    },
    close() {
      clearTimeout(pause);
      clearInterval(ticking);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", onShow);
      document.removeEventListener("visibilitychange", onShow);
      leave();
      channel.close();
    },
  };
}

/** Names in the order of opening; the rest tells windows apart that open in the same millisecond. */
function newName(): string {
  const opened = Date.now().toString(36).padStart(9, "0");
  return `${opened}-${Math.random().toString(36).slice(2, 10)}`;
}
