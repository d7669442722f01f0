import { change } from "./useView.ts";
import type { View } from "./view.ts";

/** What the view has of an activity that a link leads to: it is chosen, and no panel covers it. */
export function withActivity(id: string): Partial<View> {
  return { at: id, figure: null };
}

/** Chooses the activity and goes to the list of activities, where it is marked. */
export function showActivity(id: string): void {
  change(withActivity(id));
  // Once a panel is gone and has given the focus back; in the history entry that chose the activity.
  setTimeout(() => window.location.replace("#activity"));
}
