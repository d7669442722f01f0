import type { Activity } from "../../contract/activity.ts";
import type { Day } from "../../contract/day.ts";
import { isDateExact } from "../../domain/activity.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { countOf } from "../../domain/count.ts";
import { countStart } from "../../domain/day.ts";
import { statementsById } from "../../domain/ids.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import {
  type DatedStatement,
  type SourcesById,
  statedOn,
  statementsKnownOn,
} from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";
import type { Chosen } from "./activityList.ts";
import { type CountWords, type KnownLine, pressable } from "./knownLine.ts";

/** What was known of the count on the days of an activity, ready to read. */
export interface KnownWords {
  /** For the first and the last day: what had been stated by then and, where that differs, what is known now. */
  lines: readonly KnownLine[];
  /** The statement that was made, or reported, on the activity; `null` where there is none. */
  reported: (KnownLine & { mark: string | null; note: string | null }) | null;
  notes: readonly string[];
}

/**
 * The count of all people killed or injured as it was known on the activity's own first and last day.
 * An activity without exact days is asked for its last possible day only.
 */
export function knownThatDay(
  { fold, activity }: Chosen,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): KnownWords {
  const { known } = messages.activity;
  const answers = daysOf(activity).map((day) => answerFor(day, record, sources, messages));
  const notes = answers.some(({ rests }) => rests.length > 0) ? [known.basis] : [];
  if (answers.some(({ assumed }) => assumed)) notes.push(known.someAssumed);
  if (!isDateExact(activity)) notes.push(known.dayNotExact);
  return {
    lines: answers.flatMap(({ lines }) => lines),
    reported: reportedWith(activity, fold.activity, record, sources, messages),
    notes,
  };
}

function daysOf(activity: Activity): readonly Day[] {
  const { start, end } = activity;
  return isDateExact(activity) && start !== end ? [start, end] : [end];
}

interface Answer {
  lines: readonly KnownLine[];
  /** The statements that it rests on. */
  rests: readonly DatedStatement[];
  assumed: boolean;
}

function answerFor(
  day: Day,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): Answer {
  const { known } = messages.activity;
  const line = (
    id: string,
    said: string | CountWords,
    by: readonly DatedStatement[],
    knownOn: Day | null = null,
  ): KnownLine => {
    const ids = new Set(by.flatMap((statement) => statement.sources));
    const links = sourceLinks([...ids], sources, messages);
    if (typeof said === "string") return { id: `${day}-${id}`, text: said, count: null, links };
    const asks = {
      kind: "count",
      population: "all",
      measure: "total",
      day,
      known: knownOn,
    } as const;
    return { id: `${day}-${id}`, ...pressable(said, asks), links };
  };
  if (day < countStart)
    return {
      lines: [line("start", known.beforeStart(day, countStart), [])],
      rests: [],
      assumed: false,
    };

  const then = countOf(statementsKnownOn(record.statements, day, sources)).at(day).all.total;
  const now = record.count.at(day).all.total;
  const byThen = restsOn(then);
  const lines = [
    byThen.length === 0
      ? line("then", known.noneThen(day), [])
      : line("then", thenWords(day, then, byThen, messages), byThen, day),
  ];
  const rests = [...byThen];
  const saysMore = isNews(now, then);
  if (saysMore) {
    const byNow = restsOn(now);
    const figure = messages.counts.inWords(now);
    const words = (text: string) => known.now(text, record.known);
    lines.push(line("now", { figure, words }, byNow));
    rests.push(...byNow);
  }
  const assumed =
    then.assumed ||
    (saysMore && now.assumed) ||
    rests.some((statement) => statedOn(statement, sources).assumed);
  return { lines, rests, assumed };
}

/** The statements that the bounds rest on; those of the high value only where it says something else. */
function restsOn({ low, high, lowBy, highBy }: Bounds): DatedStatement[] {
  const all = low === high && lowBy.length > 0 ? lowBy : [...lowBy, ...highBy];
  return [...new Map(all.map((statement) => [statement.id, statement])).values()];
}

/** Whether what is known now of a day says another count than what was known then. */
function isNews(now: Bounds, then: Bounds): boolean {
  if (now.low !== then.low) return true;
  return now.high !== null && now.high !== (then.high ?? then.low);
}

function thenWords(
  day: Day,
  then: Bounds,
  by: readonly DatedStatement[],
  { activity: { known }, counts }: DetailMessages,
): CountWords {
  const [only, ...others] = by;
  const alone = only && others.length === 0 && only.total === then.low ? only : null;
  // What limits a count from above is mostly published later, so that day's own answer is what had been stated.
  const open = alone ? counts.stated(then.low, alone.precision) : counts.number(then.low);
  const figure = then.high === null ? open : counts.inWords(then);
  const said = by.map((statement) => {
    const words = known.by(statement.asOf, statement.asOfBasis, counts.speaker(statement.speaker));
    return alone || statement.total === null
      ? words
      : known.byWithFigure(counts.stated(statement.total, statement.precision), words);
  });
  return { figure, words: (text) => known.thatDay(day, text, known.joinBy(said)) };
}

function reportedWith(
  activity: Activity,
  whole: Activity,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): KnownWords["reported"] {
  const { known } = messages.activity;
  const id = activity.statement ?? whole.statement;
  const statement = id === null ? undefined : statementsById(record.statements).get(id);
  if (id === null || !statement) return null;
  const { figure, title, asOf, said, links } = statementWords(
    statement,
    statedOn(statement, sources),
    sources,
    messages,
  );
  const say = activity.statement === null ? known.reportedOfWhole : known.reported;
  const sentence: CountWords = {
    figure,
    words: (text) => say(`${title.replace(figure, text)}. ${asOf}. ${said}.`),
  };
  return {
    id,
    ...(statement.total === null
      ? { text: sentence.words(figure), count: null }
      : pressable(sentence, { kind: "statement", id })),
    links,
    mark:
      statement.wordedAs === null
        ? null
        : known.worded(messages.rows.population[statement.wordedAs]),
    note: withTexts(statement).useNote,
  };
}
