import type { Day } from "../../contract/day.ts";
import type { Slide } from "../../contract/briefing.ts";
import { viewOf } from "../../url/savedView.ts";
import type { View } from "../../url/view.ts";

/** The view that a slide has saved; what cannot be used of it is the default, and `data:check` names it. */
export function slideView({ view }: Slide): View {
  return viewOf(view);
}

/** The view of a slide for a reader who looks back on a day: so does each slide that names none itself. */
export function slideViewOn(slide: Slide, known: Day | null): View {
  const saved = slideView(slide);
  return { ...saved, known: saved.known ?? known };
}

/** The number of the slide that stands for the one asked for: the last where there are not so many, from 1. */
export function shownSlide(asked: number, count: number): number {
  return Math.max(1, Math.min(asked, count));
}
