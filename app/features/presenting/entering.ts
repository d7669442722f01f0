import { change, settle } from "../../url/useView.ts";
import { namesPeriod } from "../../url/pieces.ts";
import { parseView } from "../../url/parseView.ts";
import { enterFullScreen, leaveFullScreen } from "./fullScreen.ts";

/** The page that was left for the briefing, to be given back as it was. */
interface Left {
  search: string;
  scrolledTo: number;
  /** The length of the browser's history once the briefing was its last entry. */
  historyLength: number;
  /** The way back has begun: a second one would lead out of the page. */
  isGoingBack: boolean;
}

/**
 * What the first slide shows: the page's own period, or what the slide has saved, because the briefing goes
 * on where it was left; "link": as saved too, where a link names no period; "unknown": where it was left last
 * could not be found out.
 */
export type Opening = "page" | "saved" | "link" | "unknown";

let left: Left | null = null;
let opening: Opening | null = null;

/** Browsers keep so many entries and no more, so from there on the length says nothing. */
const longestHistory = 50;

/** Shows the briefing in place of the page, with the page's own period on the first slide. */
export function enterBriefing(slide = 1, opensWith: Opening = "page"): void {
  void enterFullScreen();
  settle();
  const { search } = window.location;
  const scrolledTo = window.scrollY;
  opening = opensWith;
  change({ present: "slides", slide, page: null, figure: null, at: null });
  // Begun once more from what stands in place of slides, it still leads back to the page.
  if (parseView(search).view.present !== null) return;
  left = { search, scrolledTo, historyLength: window.history.length, isGoingBack: false };
}

/** Asked for once, by the slide with which the briefing opens: by a start here, or by a link. */
export function takeOpening(): Opening {
  const was = opening ?? (namesPeriod(window.location.search) ? "page" : "link");
  opening = null;
  return was;
}

/** Gives back the page as it was before; after a reload, the page of what the slide shows. */
export function leaveBriefing(): void {
  if (left?.isGoingBack) return;
  void leaveFullScreen();
  if (left !== null && left.historyLength === window.history.length && !isAtLimit()) {
    // Where nothing has been added to the history since, the entry before is that page.
    left.isGoingBack = true;
    const arrive = () => {
      if (left) left.isGoingBack = false;
    };
    window.addEventListener("popstate", arrive, { once: true });
    window.history.back();
    return;
  }
  const page = parseView(left === null ? window.location.search : left.search).view;
  change({ ...page, present: null, slide: 1, figure: null }, "replace");
}

/** Where the page was scrolled to when it was left for the briefing; asked for once. */
export function takeScroll(): number {
  const to = left?.scrolledTo ?? 0;
  left = null;
  return to;
}

function isAtLimit(): boolean {
  return window.history.length >= longestHistory;
}
