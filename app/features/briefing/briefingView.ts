import type { Slide } from "../../contract/briefing.ts";
import { activitiesById, statementsById } from "../../domain/ids.ts";
import { type Period, type PeriodChoice, periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SavedViewFault } from "../../url/savedView.ts";
import type { View } from "../../url/view.ts";
import type { FileFault } from "./briefingFile.ts";

type Shown = Pick<
  View,
  "choice" | "known" | "kind" | "mineActionOnly" | "at" | "figure" | "overlays"
>;

/** The view that is open, in words: "Up to the article: 10 November 2020 – 8 March 2025; only visit". */
export function openViewWords(
  view: Shown,
  record: CasualtyRecord,
  messages: DetailMessages,
): string {
  const { from, to } = periodOf(view.choice, record.span);
  const name = "preset" in view.choice ? messages.period.preset(view.choice.preset) : null;
  const { days, period } = messages.briefing.view;
  const words = name === null ? days(from, to) : period(name, from, to);
  return joinedWords(words, view, record, messages);
}

/** A saved view in words; a period that has a name is said by its name. */
export function savedViewWords(
  view: Shown,
  record: CasualtyRecord,
  messages: DetailMessages,
): string {
  const { from, to } = periodOf(view.choice, record.span);
  const words =
    "preset" in view.choice
      ? messages.period.preset(view.choice.preset)
      : messages.briefing.view.days(from, to);
  return joinedWords(words, view, record, messages);
}

function joinedWords(
  period: string,
  view: Shown,
  record: CasualtyRecord,
  messages: DetailMessages,
): string {
  const { view: words } = messages.briefing;
  return words.join([
    period,
    ...(view.known === null ? [] : [words.known(view.known)]),
    ...(view.kind === null ? [] : [words.kind(messages.activity.kinds[view.kind])]),
    ...(view.mineActionOnly ? [words.mineAction] : []),
    ...(view.at === null ? [] : [words.marked(nameOf(view.at, record, messages))]),
    ...(view.overlays.length === 0
      ? []
      : [words.overlays(view.overlays.map((one) => messages.overlays.name[one]))]),
    ...(view.figure === null ? [] : [words.answer]),
  ]);
}

function nameOf(
  id: string,
  record: CasualtyRecord,
  { briefing, counts, rows }: DetailMessages,
): string {
  const activity = activitiesById(record.activities).get(id);
  if (activity !== undefined) return activity.title;
  const statement = statementsById(record.statements).get(id);
  if (statement?.total == null) return id;
  const { total, precision, asOf, asOfRange } = statement;
  return briefing.view.statement(counts.stated(total, precision), rows.asOf(asOf, asOfRange));
}

/** What a view is most likely meant to show. */
export function likelyShows(view: Shown, record: CasualtyRecord): Slide["shows"] {
  if (view.kind !== null || view.mineActionOnly) return "activity";
  const at = view.at === null ? undefined : activitiesById(record.activities).get(view.at);
  if (at?.kind === "visit" || at?.parent != null || isVisit(view.choice)) return "visit";
  return "timeline";
}

function isVisit(choice: PeriodChoice): boolean {
  return "preset" in choice && choice.preset === "visit";
}

/** A title for a new slide: what it shows, and its period where another slide has that title already. */
export function likelyTitle(
  shows: Slide["shows"],
  choice: PeriodChoice,
  period: Period,
  slides: readonly Slide[],
  { briefing, period: words }: DetailMessages,
): string {
  const title = briefing.shows[shows];
  if (!slides.some((slide) => slide.title === title)) return title;
  const name =
    "preset" in choice ? words.preset(choice.preset) : words.inWords(period.from, period.to);
  return briefing.titled(title, name);
}

/** What cannot be used of a saved view, in words that can stand in a sentence. */
export function viewFaultWords(
  fault: SavedViewFault,
  { briefing: { faults } }: DetailMessages,
): string {
  switch (fault.kind) {
    case "unusable":
      return faults.unusable(fault.parameter, fault.value);
    case "swapped":
      return faults.swapped(fault.from, fault.to);
    case "ofThePage":
      return faults.ofThePage(fault.parameter);
    case "unknown":
      return faults.unknown(fault.parameter, fault.nearest);
    case "questionMark":
      return faults.questionMark;
    case "missing":
      return faults.missing(fault.parameter, fault.id);
  }
}

/** What cannot be used of a file, with its row and field. */
export function fileFaultWords(fault: FileFault, messages: DetailMessages): string {
  const { faults } = messages.briefing;
  switch (fault.kind) {
    case "notJson":
      return faults.place(null, null, faults.notJson(fault.reason));
    case "shape":
      return faults.place(fault.row, fault.field, fault.message);
    case "view":
      return faults.place(fault.row, "view", viewFaultWords(fault.fault, messages));
    case "twice":
      return faults.place(fault.row, "id", faults.twice);
  }
}
