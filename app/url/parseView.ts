import type { Figure } from "../domain/figure.ts";
import { type Overlay, overlaysOf } from "../domain/impactChoices.ts";
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
import { defaultView, type Notice, type Parameter, type View } from "./view.ts";

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
    map: read("map", isMapFigure),
    overlays: readOverlays(),
    page: read("page", isPage),
    present: present === "1" ? "slides" : present,
    // Without the briefing it says nothing, so a page that was left while presenting needs no notice.
    slide: present === null || slide === null ? 1 : Number(slide),
  };
  return { view, notices };
}
