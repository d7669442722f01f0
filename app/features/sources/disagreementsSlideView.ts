import type { Disagreement } from "../../contract/disagreement.ts";
import type { Day } from "../../contract/day.ts";
import { lastUpTo } from "../../domain/change.ts";
import { statementsOf } from "../../domain/disagreementRows.ts";
import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import { inOrder } from "../../domain/day.ts";
import { statementsById } from "../../domain/ids.ts";
import { measures } from "../../domain/measures.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type Print, type Words, piecesOf } from "../../i18n/pressable.ts";
import { publishersOf } from "../../i18n/sourceLinks.ts";
import { challengeView } from "./challengeView.ts";
import type { Matter } from "./disagreementGroups.ts";
import { mattersIn } from "./matters.ts";

/** A disagreement and how to answer it, ready to read out. */
export interface AnsweredMatter {
  id: string;
  /** The matter that it belongs to. */
  matter: string;
  title: Words;
  answer: Words;
  /** The ids of the publications of what contradicts each other. */
  sources: readonly string[];
}

/**
 * The disagreements about the figures of a period: those of the founding visit first, which the briefing
 * is about, then those about the period's last count, then the newest.
 */
export function disagreementsSlideView(
  matters: readonly Matter[],
  record: CasualtyRecord,
  period: Period,
  messages: DetailMessages,
): AnsweredMatter[] {
  const last = lastUpTo(record.series, period.to);
  const { lowBy, highBy } = record.count.at(period.to).all.total;
  const atEnd = new Set([...(last ? [last] : []), ...lowBy, ...highBy].map(({ id }) => id));
  const byRank = (a: Matter, b: Matter) => rank(a) - rank(b) || inOrder(lastDay(b), lastDay(a));
  const ofVisit = foundingStatements(record);
  const rank = ({ group }: Matter) => {
    if (group === null) return 3;
    if (group.statements.some(({ id }) => ofVisit.has(id))) return 0;
    return group.statements.some(({ id }) => atEnd.has(id)) ? 1 : 2;
  };
  return mattersIn(matters, record, period)
    .inPeriod.toSorted(byRank)
    .flatMap((matter) => answered(matter, rank(matter) < 2, record, messages));
}

/** The ids of the statements printed in reports on the founding visit. */
function foundingStatements({ activities, statements }: CasualtyRecord): ReadonlySet<string> {
  const visits = activities.filter(({ track }) => track === "founding-visit");
  const ids = new Set(visits.map(({ id }) => id));
  return new Set([
    ...visits.flatMap(({ statement }) => statement ?? []),
    ...statements.flatMap(({ id, occasion }) => (occasion && ids.has(occasion.activity) ? id : [])),
  ]);
}

/** Of a matter that leads the slide all that it consists in, one kind after the other; of others what leads. */
function answered(
  matter: Matter,
  isWhole: boolean,
  record: CasualtyRecord,
  messages: DetailMessages,
): AnsweredMatter[] {
  const found = matter.group?.found ?? [];
  const [lead] = found;
  const [note] = matter.notes;
  if (lead === undefined)
    return [
      {
        id: matter.id,
        matter: matter.id,
        title: note?.topic ?? "",
        answer: note ? piecesOf((print) => noteWords(note, record, print)) : "",
        sources: note?.sources ?? [],
      },
    ];
  const firstOfKind = found.filter(
    (item, index) => found.findIndex(({ kind }) => kind === item.kind) === index,
  );
  return (isWhole ? firstOfKind : [lead]).map((item) => ({
    id: `${matter.id} ${item.kind}`,
    matter: matter.id,
    sources: rowsIn(item).flatMap((row) => row.sources),
    title: piecesOf((print) => disagreementTitle(item, messages, print)),
    answer: piecesOf((print) =>
      [
        ...challengeView(item, messages, print).answer,
        ...(item === lead && note && note.detail.length <= longestNote
          ? [noteWords(note, record, print)]
          : []),
      ].join(" "),
    ),
  }));
}

function rowsIn(item: ComputedDisagreement): readonly { sources: readonly string[] }[] {
  return item.kind === "interval" ? [item.interval] : statementsOf(item);
}

/** Greater numbers are no days of a month; years are four digits, which no total has. */
const lastDayOfMonths = 31;

/** The text of a note, in which the counts of the statements that it is about can be pressed. */
function noteWords({ about, detail }: Disagreement, record: CasualtyRecord, print: Print): string {
  const rows = about.statements.flatMap((id) => statementsById(record.statements).get(id) ?? []);
  return detail.replaceAll(/\d+/g, (text) => {
    const value = Number(text);
    const said = measures
      .map((measure) => rows.find((row) => row[measure] === value))
      .find((row) => row !== undefined);
    if (value <= lastDayOfMonths || said === undefined) return text;
    return print(text, { kind: "statement", id: said.id });
  });
}

function lastDay({ days }: Matter): Day {
  return days.reduce((last, { to }) => (to > last ? to : last), "");
}

/** Of how many matters the first entries say nothing yet. */
export function mattersLeft(entries: readonly AnsweredMatter[], shown: number): number {
  const isSaid = new Set(entries.slice(0, shown).map(({ matter }) => matter));
  return new Set(entries.map(({ matter }) => matter)).size - isSaid.size;
}

/** So many names fit on a line. */
const publishersNamed = 4;

/** Who published what is contradicted, those of the first matters first; `null` while sources are loading. */
export function publishersInOrder(
  entries: readonly AnsweredMatter[],
  sources: SourcesById,
  { slides }: DetailMessages,
): string | null {
  const names = publishersOf(
    entries.flatMap((entry) => entry.sources),
    sources,
  );
  const left = Math.max(0, names.length - publishersNamed);
  return names.length === 0 ? null : slides.publishers(names.slice(0, publishersNamed), left);
}

/** In letters; longer ones stand in the list of the page. */
const longestNote = 180;
