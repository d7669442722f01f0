import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import type { Figure } from "../domain/figure.ts";
import {
  type ClearanceSpan,
  type ClearanceUnit,
  clearanceSpans,
  clearanceUnits,
  type MapFigure,
  type Overlay,
} from "../domain/impactChoices.ts";
import { defaultChoice, type PeriodChoice } from "../domain/period.ts";

// Read and written by hand rather than with nuqs: an unusable value has to be reported and not only
// replaced by its default, and a drag or a typed date has to end as one history entry.

/** What the page shows, as far as a link can say it. */
export interface View {
  /** Where both ends are given, `from` is not after `to`. */
  choice: PeriodChoice;
  /** Only what had been stated up to this day; `null` means no such limit, never today. */
  known: Day | null;
  /** The earlier day with which the page compares what is known; `null` where it compares nothing. */
  since: Day | null;
  /** The only kind of activity in the list; `null` means every kind. */
  kind: Activity["kind"] | null;
  mineActionOnly: boolean;
  /** The id of the chosen statement or activity. Whether it exists is for those who hold the data. */
  at: string | null;
  /** The number whose answer is open; whether its statement exists is for those who hold the data. */
  figure: Figure | null;
  /** What is shown of clearance, and by which spans. */
  unit: ClearanceUnit;
  by: ClearanceSpan;
  /** What the map is asked to show; `null` leaves it to the period and to what was known. */
  map: MapFigure | null;
  /** What is drawn over the days of the timeline, in panels of their own. */
  overlays: readonly Overlay[];
  /**
   * In place of the figures: the page on how to read them, or the one that checks the room; the briefing's
   * editor stands at their side. `null`: none of these.
   */
  page: "reading" | "briefing" | "check" | null;
  /** Whether the briefing is shown: its slides, or the presenter's own window; `null` means the page. */
  present: "slides" | "presenter" | null;
  /** The slide that is shown while the briefing is, from 1; whether there are so many is for the briefing. */
  slide: number;
}

/** The parameters of the address that belong to the view, in the order in which they are written. */
export const parameters = [
  "period",
  "from",
  "to",
  "known",
  "since",
  "kind",
  "topic",
  "at",
  "figure",
  "unit",
  "by",
  "map",
  "overlay",
  "page",
  "present",
  "slide",
] as const;
export type Parameter = (typeof parameters)[number];

/** What a reader of the page is told about the address; `from` and `to` are already in order. */
export type Notice =
  | { kind: "ignored"; parameter: Parameter; value: string }
  | { kind: "swapped"; from: Day; to: Day };

/** The view of an address that says nothing. */
export const defaultView: View = {
  choice: defaultChoice,
  known: null,
  since: null,
  kind: null,
  mineActionOnly: false,
  at: null,
  figure: null,
  unit: clearanceUnits[0],
  by: clearanceSpans[0],
  map: null,
  overlays: [],
  page: null,
  present: null,
  slide: 1,
};
