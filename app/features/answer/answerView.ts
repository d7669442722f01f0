import type { Disagreement } from "../../contract/disagreement.ts";
import type { Answer, BriefAnswer } from "../../domain/answer.ts";
import { countStart } from "../../domain/day.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { wordingConflicts } from "../../domain/wording.ts";
import { figuresOf } from "../../domain/measures.ts";
import { type NamedRows, notesKnown } from "../../domain/notesKnown.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type AlsoSaidLine, alsoSaidLines } from "./alsoSaidView.ts";
import { type EndView, endViews, strictWords } from "./boundsView.ts";
import { type Contradiction, contradictionsOf } from "./contradictions.ts";
import { countedTo, figureWords, isUnknown } from "./figureWords.ts";
import { type RevisionsView, revisionsView } from "./revisionsView.ts";
import { ruleOf } from "./rule.ts";
import { type Said, saidOf } from "./said.ts";

/** How a number is known, ready to read. */
export interface AnswerView {
  /** What a screen reader calls the panel. */
  name: string;
  figure: string;
  sentence: string;
  /** Both as one sentence, without its full stop. */
  whole: string;
  /** How its wording conflicts with what it counts; `null` where it does not. */
  mark: { text: string; place: string } | null;
  /** The day on which the page looks back; `null` for all that is known. */
  known: string | null;
  counted: readonly string[];
  leads: readonly Said[];
  /** Said before them where none of them gives the number itself; `null` where one does. */
  follows: string | null;
  /** What stands in their place where nobody stated the number. */
  noLeads: string;
  ends: readonly EndView[];
  strict: readonly string[];
  alsoSaid: readonly AlsoSaidLine[];
  contradictions: readonly Contradiction[];
  rule: readonly string[];
  revisions: RevisionsView;
}

export function answerView(
  answer: Answer,
  notes: readonly Disagreement[],
  rows: NamedRows,
  sources: SourcesById,
  messages: DetailMessages,
): AnswerView {
  const words = messages.answer;
  const { asked, record, leads } = answer;
  const isStated = isGiven(answer);
  const figure = figureWords(answer, messages);
  const isBefore = asked !== null && asked.to < countStart;
  return {
    name: words.panel(figure.whole),
    ...figure,
    mark: markOf(answer, messages),
    known: record.known === null ? null : words.known(record.known),
    counted: countedWords(answer, isStated, messages),
    leads: isBefore ? [] : leads.map((lead) => saidOf(lead, sources, messages)),
    follows: isBefore || isStated ? null : words.stated.follows,
    noLeads: noLeadsWords(answer, messages),
    ends: endViews(answer, sources, messages),
    strict: strictWords(answer, messages),
    alsoSaid: alsoSaidLines(answer, sources, messages),
    contradictions: contradictionsOf(
      answer,
      notesKnown(notes, record, sources, rows),
      sources,
      messages,
    ),
    rule: ruleOf(answer, messages),
    revisions: revisionsView(answer, sources, messages),
  };
}

/** What stands in the place of those who stated a number where nobody did. */
function noLeadsWords({ asked, limits, record }: Answer, { answer }: DetailMessages): string {
  if (asked !== null && asked.to < countStart) return answer.stated.before(countStart);
  return limits !== null && isUnknown(limits)
    ? answer.rule.unknown(record.latest?.asOf ?? null, record.known)
    : answer.stated.none;
}

/** How a count of everybody is worded; of a rise between two counts their wording says nothing. */
function markOf(
  { asked, leads, record }: Answer,
  { headline }: DetailMessages,
): AnswerView["mark"] {
  const isOfAll =
    asked === null ||
    (asked.population === "all" &&
      asked.measure === "total" &&
      (asked.from === null || asked.from <= countStart));
  const [wording] = isOfAll ? wordingConflicts(leads, record.series, record.count) : [];
  if (wording === undefined) return null;
  return {
    text: headline.mark.wording(wording.atMost),
    place: disagreementPlace(wording.statement.id),
  };
}

/** Whether a statement gives the number itself, so that it need not be worked out. */
export function isGiven({ asked, statement, leads, ends }: BriefAnswer): boolean {
  if (statement !== null || asked === null || leads.length === 0) return true;
  const { population, measure, from } = asked;
  const values = ends.flatMap(({ bounds: { low, high } }) => [low, high]);
  return (
    from === null &&
    leads.some((row) => {
      const figure = figuresOf(row)[population][measure];
      return figure !== null && values.includes(figure);
    })
  );
}

function countedWords(answer: Answer, isStated: boolean, messages: DetailMessages): string[] {
  const { asked, statement, leads, limits } = answer;
  const { counted } = messages.answer;
  const population = asked?.population ?? statement?.population ?? "all";
  const isTotal = (asked?.measure ?? "total") === "total";
  const worded =
    population === "all" && isTotal && isStated
      ? leads.flatMap(({ wordedAs }) => wordedAs ?? [])
      : [];
  const isRise = asked !== null && asked.from !== null && countStart <= asked.to;
  const isOpen = limits !== null && limits.high === null && !isUnknown(limits);
  const last = isRise && isOpen ? countedTo(answer, asked) : null;
  return [
    counted.whom(population, asked?.measure ?? "total"),
    counted.by,
    isRise ? counted.within(asked.from ?? countStart, asked.to) : counted.since(countStart),
    ...(last === null ? [] : [counted.last(last)]),
    ...new Set(worded.map((word) => counted.worded(messages.rows.population[word]))),
  ];
}
