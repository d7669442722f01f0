import type { Activity } from "../contract/activity.ts";
import { activityKinds } from "../contract/activityKinds.ts";
import type { Day } from "../contract/day.ts";
import { isDay } from "../contract/isDay.ts";
import { type Figure, parseFigure } from "../domain/figure.ts";
import {
  type ClearanceSpan,
  type ClearanceUnit,
  clearanceSpans,
  clearanceUnits,
  type MapFigure,
  mapFigures,
  overlaysOf,
} from "../domain/impactChoices.ts";
import type { Preset } from "../domain/period.ts";

// What a value of the address has to look like to be used.

/**
 * Whether an address, or a date field, may ask for the day: a day of the calendar from 2000 to 2100.
 * Earlier years are what a date field says while a year is being typed; far later ones would need an
 * axis of centuries.
 */
export function isUsableDay(text: string): text is Day {
  return isDay(text) && text >= "2000-01-01" && text <= "2100-12-31";
}

export function isPreset(text: string): text is Preset {
  return /^(article|record|last-12-months|visit|20\d\d|2100)$/.test(text);
}

export function isActivityKind(text: string): text is Activity["kind"] {
  return activityKinds.some((kind) => kind === text);
}

export function isClearanceUnit(text: string): text is ClearanceUnit {
  return clearanceUnits.some((unit) => unit === text);
}

export function isClearanceSpan(text: string): text is ClearanceSpan {
  return clearanceSpans.some((span) => span === text);
}

export function isMapFigure(text: string): text is MapFigure {
  return mapFigures.some((figure) => figure === text);
}

export function isOverlays(text: string): text is string {
  return overlaysOf(text) !== null;
}

export function isMineAction(text: string): text is "mine-action" {
  return text === "mine-action";
}

export function isPage(text: string): text is "reading" | "briefing" | "check" {
  return text === "reading" || text === "briefing" || text === "check";
}

export function isId(text: string): text is string {
  return /^[a-z0-9-]+$/i.test(text);
}

export function figureOf(text: string): Figure | null {
  return parseFigure(text, isUsableDay);
}

export function isFigure(text: string): text is string {
  return figureOf(text) !== null;
}

export function isPresent(text: string): text is "1" | "presenter" {
  return text === "1" || text === "presenter";
}

/** A slide is counted from 1; how many there are is for those who hold the briefing. */
export function isSlide(text: string): text is string {
  return /^[1-9]\d{0,2}$/.test(text);
}
