import { type Activity, activityKinds } from "../contract/activity.ts";
import { type Day, isDay } from "../contract/day.ts";
import { type Figure, parseFigure, printFigure } from "../domain/figure.ts";
import { defaultChoice, type PeriodChoice, type Preset } from "../domain/period.ts";

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
  /** What stands in place of the figures: the page on how to read them; `null` means the figures. */
  page: "reading" | null;
}

/** The parameters of the address that belong to the view, in the order in which they are written. */
const parameters = [
  "period",
  "from",
  "to",
  "known",
  "since",
  "kind",
  "topic",
  "at",
  "figure",
  "page",
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
  page: null,
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

  const view: View = {
    choice: readChoice(),
    known: read("known", isUsableDay),
    since: read("since", isUsableDay),
    kind: read("kind", isActivityKind),
    mineActionOnly: read("topic", isMineAction) !== null,
    at: read("at", isId),
    figure: readFigure(),
    page: read("page", isPage),
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
    ...printChoice(view.choice),
    known: view.known,
    since: view.since,
    kind: view.kind,
    topic: view.mineActionOnly ? "mine-action" : null,
    at: view.at,
    figure: view.figure === null ? null : printFigure(view.figure),
    page: view.page,
  };
  const ours = parameters.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const others = piecesOf(currentSearch)
    .filter(({ name }) => !parameters.some((parameter) => parameter === name))
    .map(({ raw }) => raw);
  const all = [...ours, ...others];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}

function printChoice(choice: PeriodChoice): Record<"period" | "from" | "to", string | null> {
  if (!("preset" in choice)) {
    const isOpen = choice.from === null && choice.to === null;
    return { period: isOpen ? "record" : null, from: choice.from, to: choice.to };
  }
  const isDefault = "preset" in defaultChoice && choice.preset === defaultChoice.preset;
  return { period: isDefault ? null : choice.preset, from: null, to: null };
}

interface Piece {
  /** As it stands in the address. */
  raw: string;
  /** Decoded. */
  name: string;
  value: string;
}

function piecesOf(search: string): Piece[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw) => {
      // With a question mark of our own, because one that stands in the piece belongs to its name.
      const [name = "", value = ""] = [...new URLSearchParams(`?${raw}`)][0] ?? [];
      return { raw, name, value };
    });
}

/**
 * Whether an address, or a date field, may ask for the day: a day of the calendar from 2000 to 2100.
 * Earlier years are what a date field says while a year is being typed; far later ones would need an
 * axis of centuries.
 */
export function isUsableDay(text: string): text is Day {
  return isDay(text) && text >= "2000-01-01" && text <= "2100-12-31";
}

function isPreset(text: string): text is Preset {
  return /^(article|record|last-12-months|visit|20\d\d|2100)$/.test(text);
}

function isActivityKind(text: string): text is Activity["kind"] {
  return activityKinds.some((kind) => kind === text);
}

function isMineAction(text: string): text is "mine-action" {
  return text === "mine-action";
}

function isPage(text: string): text is "reading" {
  return text === "reading";
}

function isId(text: string): text is string {
  return /^[a-z0-9-]+$/i.test(text);
}

function figureOf(text: string): Figure | null {
  return parseFigure(text, isUsableDay);
}

function isFigure(text: string): text is string {
  return figureOf(text) !== null;
}
