import { printFigure } from "../domain/figure.ts";
import { defaultChoice, type PeriodChoice } from "../domain/period.ts";
import { piecesOf } from "./pieces.ts";
import { defaultView, type Parameter, parameters, type View } from "./view.ts";

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
    map: view.map,
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
