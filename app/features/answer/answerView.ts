import type { Disagreement } from "../../contract/disagreement.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Answer } from "../../domain/answer.ts";
import { settersOf } from "../../domain/answerEnds.ts";
import { countStart } from "../../domain/day.ts";
import { notesKnown, placeOf } from "../../domain/disagreementRows.ts";
import { wordingConflicts } from "../../domain/disagreements.ts";
import { figuresOf } from "../../domain/measures.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type SourcesById, statedOn, statementsKnownOn } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import { type AlsoSaidLine, alsoSaidLines } from "./alsoSaidView.ts";
import { type EndView, endViews, strictWords } from "./boundsView.ts";
import { type Contradiction, contradictionsOf } from "./contradictions.ts";
import { figureWords } from "./figureWords.ts";
import { ruleOf } from "./rule.ts";

/** A statement in full: who said it, when, about which day, and where it is printed. */
export interface Said {
  id: string;
  title: string;
  facts: readonly string[];
  links: readonly SourceLink[];
}

/** How a number is known, ready to read. */
export interface AnswerView {
  /** What a screen reader calls the panel. */
  name: string;
  figure: string;
  sentence: string;
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
  revisions: readonly { id: string; text: string }[];
}

export function answerView(
  answer: Answer,
  record: CasualtyRecord,
  notes: readonly Disagreement[],
  sources: SourcesById,
  messages: DetailMessages,
): AnswerView {
  const words = messages.answer;
  const { asked } = answer;
  const isStated = isGiven(answer);
  const leads = isStated ? answer.leads : settersOfAll(answer);
  const figure = figureWords(answer, messages);
  const isBefore = asked !== null && asked.to < countStart;
  const [wording] = wordingConflicts(leads, record.series, record.count);
  const isOfAll = asked === null || (asked.population === "all" && asked.measure === "total");
  const known = knownDay(answer, record);
  const statements = statementsKnownOn(record.statements, known, sources);
  return {
    name: words.panel(figure.figure, figure.sentence),
    ...figure,
    mark:
      wording && isOfAll
        ? {
            text: messages.headline.mark.wording(wording.atMost),
            place: placeOf(wording.statement.id),
          }
        : null,
    known: known === null ? null : words.known(known),
    counted: countedWords(answer, isStated, messages),
    leads: isBefore ? [] : leads.map((lead) => saidOf(lead, sources, messages)),
    follows: isBefore || isStated ? null : words.stated.follows,
    noLeads: isBefore ? words.stated.before(countStart) : words.stated.none,
    ends: endViews(answer, sources, messages),
    strict: strictWords(answer, messages),
    alsoSaid: alsoSaidLines(answer, sources, messages),
    contradictions: contradictionsOf(
      answer,
      notesKnown(notes, { known, statements }, sources),
      sources,
      messages,
    ),
    rule: ruleOf(answer, record, messages),
    revisions: revisionLines(answer, messages),
  };
}

/** The day up to which the panel's answer is known; `null` for all that is known. */
export function knownDay({ figure }: Answer, { known }: CasualtyRecord): string | null {
  const own = figure.kind === "count" ? figure.known : null;
  return known === null || (own !== null && own < known) ? own : known;
}

/** Whether a statement gives the number itself, so that it need not be worked out. */
function isGiven({ asked, statement, leads, ends }: Answer): boolean {
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

/** The statements that set the limits of a number which none of them gives. */
function settersOfAll({ ends }: Answer): Statement[] {
  return [...new Set(ends.flatMap(({ bounds }) => settersOf(bounds)))];
}

function saidOf(statement: Statement, sources: SourcesById, messages: DetailMessages): Said {
  const { card } = messages.timeline;
  const words = statementWords(statement, statedOn(statement, sources), sources, messages);
  const measured = [
    ...(statement.killed === null ? [] : [`${card.killed}: ${words.killed}`]),
    ...(statement.injured === null ? [] : [`${card.injured}: ${words.injured}`]),
  ];
  const split = [
    ...(statement.civilian === null ? [] : [`${card.civilians}: ${words.civilians}`]),
    ...(statement.military === null ? [] : [`${card.military}: ${words.military}`]),
  ];
  const parts = [measured, split]
    .filter((items) => items.length > 0)
    .map((items) => items.join("; "));
  return {
    id: statement.id,
    title: words.title,
    facts: [words.said, words.asOf, ...parts, ...words.notes],
    links: words.links,
  };
}

function countedWords(
  { asked, statement, leads }: Answer,
  isStated: boolean,
  messages: DetailMessages,
): string[] {
  const { counted } = messages.answer;
  const population = asked?.population ?? statement?.population ?? "all";
  const from = asked?.from ?? null;
  const isTotal = (asked?.measure ?? "total") === "total";
  const worded =
    population === "all" && isTotal && isStated
      ? leads.flatMap(({ wordedAs }) => wordedAs ?? [])
      : [];
  return [
    counted.whom(population, asked?.measure ?? "total"),
    counted.by,
    asked !== null && from !== null ? counted.within(from, asked.to) : counted.since(countStart),
    ...new Set(worded.map((word) => counted.worded(messages.counts.population[word]))),
  ];
}

function revisionLines({ revisions, asked }: Answer, messages: DetailMessages) {
  const { revisions: words, inWords } = messages.answer;
  const isRise = asked !== null && asked.from !== null;
  return revisions.map(({ day, limits, by, assumed }) => {
    const speakers = [...new Set(by.map(({ speaker }) => messages.counts.speaker(speaker)))];
    const text = words.line(day, inWords(isRise ? { ...limits, conflict: false } : limits));
    const news = speakers.length === 0 ? [] : [words.by(speakers)];
    return { id: day, text: [text, ...news, ...(assumed ? [words.assumed] : [])].join(" ") };
  });
}
