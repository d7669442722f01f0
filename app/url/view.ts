import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import { type Figure, printFigure } from "../domain/figure.ts";
import {
  type ClearanceSpan,
  type ClearanceUnit,
  clearanceSpans,
  clearanceUnits,
  type MapFigure,
  mapFigures,
  type Overlay,
  overlaysOf,
} from "../domain/impactChoices.ts";
import { defaultChoice, type PeriodChoice } from "../domain/period.ts";
import { piecesOf } from "./pieces.ts";
import {
  figureOf,
  isActivityKind,
  isClearanceSpan,
  isClearanceUnit,
  isFigure,
  isId,
  isMapFigure,
  isMineAction,
  isOverlays,
  isPage,
  isPresent,
  isPreset,
  isSlide,
  isUsableDay,
} from "./usable.ts";

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
  /** What the map shows. */
  map: MapFigure;
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
type Parameter = (typeof parameters)[number];

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
  map: mapFigures[0],
  overlays: [],
  page: null,
  present: null,
  slide: 1,
};

/**
 * The view that an address (`location.search`) asks for. It never throws: what cannot be used falls
 * back to the default and is named in the notices. An empty value is what a form sends for a field
 * left blank, so it counts as not given.
 */
export function parseView(search: string): { view: View; notices: Notice[] } {
  const pieces = piecesOf(search);
  const notices: Notice[] = [];

  /** The first usable value; every other value that was asked for is reported once. */
  function read<T extends string>(
    parameter: Parameter,
    isUsable: (text: string) => text is T,
  ): T | null {
    const values = pieces.filter(({ name }) => name === parameter).map(({ value }) => value);
    const chosen = values.find(isUsable) ?? null;
    for (const value of new Set(values)) {
      if (value !== "" && value !== chosen) notices.push({ kind: "ignored", parameter, value });
    }
    return chosen;
  }

  function readChoice(): PeriodChoice {
    const preset = read("period", isPreset);
    const from = read("from", isUsableDay);
    const to = read("to", isUsableDay);
    if (from === null && to === null) return preset === null ? defaultChoice : { preset };
    if (preset !== null) notices.push({ kind: "ignored", parameter: "period", value: preset });
    if (from === null || to === null || from <= to) return { from, to };
    notices.push({ kind: "swapped", from: to, to: from });
    return { from: to, to: from };
  }

  function readFigure(): Figure | null {
    const text = read("figure", isFigure);
    return text === null ? null : figureOf(text);
  }

  function readOverlays(): readonly Overlay[] {
    const text = read("overlay", isOverlays);
    return text === null ? defaultView.overlays : (overlaysOf(text) ?? defaultView.overlays);
  }

  const present = read("present", isPresent);
  const slide = read("slide", isSlide);
  const view: View = {
    choice: readChoice(),
    known: read("known", isUsableDay),
    since: read("since", isUsableDay),
    kind: read("kind", isActivityKind),
    mineActionOnly: read("topic", isMineAction) !== null,
    at: read("at", isId),
    figure: readFigure(),
    unit: read("unit", isClearanceUnit) ?? defaultView.unit,
    by: read("by", isClearanceSpan) ?? defaultView.by,
    map: read("map", isMapFigure) ?? defaultView.map,
    overlays: readOverlays(),
    page: read("page", isPage),
    present: present === "1" ? "slides" : present,
    // Without the briefing it says nothing, so a page that was left while presenting needs no notice.
    slide: present === null || slide === null ? 1 : Number(slide),
  };
  return { view, notices };
}

/**
 * The search part of the address that asks for the view: empty, or with its question mark. Defaults
 * and unusable values are left out; parameters of others in the current address are kept letter by
 * letter, after ours. A period that is open at both ends is the whole record, and is written so.
 */
export function printView(view: View, currentSearch: string): string {
  const values: Record<Parameter, string | null> = {
    ...printChoice(view.choice, view.present !== null),
    known: view.known,
    since: view.since,
    kind: view.kind,
    topic: view.mineActionOnly ? "mine-action" : null,
    at: view.at,
    figure: view.figure === null ? null : printFigure(view.figure),
    unit: view.unit === defaultView.unit ? null : view.unit,
    by: view.by === defaultView.by ? null : view.by,
    map: view.map === defaultView.map ? null : view.map,
    overlay: view.overlays.length === 0 ? null : view.overlays.join(","),
    page: view.page,
    present: view.present === "slides" ? "1" : view.present,
    slide: view.present === null ? null : String(view.slide),
  };
  const ours = parameters.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`];
  });
  const others = piecesOf(currentSearch)
    .filter(({ name }) => !parameters.some((parameter) => parameter === name))
    .map(({ raw }) => raw);
  const all = [...ours, ...others];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}

/** On a slide the default is written too: an address without a period asks for the one that the slide has saved. */
function printChoice(
  choice: PeriodChoice,
  isPresented: boolean,
): Record<"period" | "from" | "to", string | null> {
  if (!("preset" in choice)) {
    const isOpen = choice.from === null && choice.to === null;
    return { period: isOpen ? "record" : null, from: choice.from, to: choice.to };
  }
  const isDefault = "preset" in defaultChoice && choice.preset === defaultChoice.preset;
  return { period: isDefault && !isPresented ? null : choice.preset, from: null, to: null };
}
