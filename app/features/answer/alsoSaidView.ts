import type { Statement } from "../../contract/statement.ts";
import type { AlsoSaid } from "../../domain/alsoSaid.ts";
import type { Answer } from "../../domain/answer.ts";
import type { IntervalCheck } from "../../domain/intervals.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";

/** What somebody else said of the same days, and how it differs. */
export interface AlsoSaidLine {
  id: string;
  text: string;
  /** "1 fewer", "the same", "this number is not stated". */
  difference: string;
  isDifferent: boolean;
  links: readonly SourceLink[];
}

export function alsoSaidLines(
  answer: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine[] {
  return [
    ...answer.intervals.map((check) => intervalLine(check, answer, sources, messages)),
    ...answer.alsoSaid.map((said) => lineOf(said, answer, sources, messages)),
  ];
}

function lineOf(
  { statement, value, difference }: AlsoSaid,
  { limits, statement: asked }: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine {
  const { alsoSaid } = messages.answer;
  const { counts } = messages;
  const { id, precision, asOf, asOfRange, use } = statement;
  const figure = value === null ? wholeOf(statement, messages) : counts.stated(value, precision);
  const isFitting = precision === "at-least" && difference !== null && difference < 0;
  const isOne = asked !== null || (limits !== null && limits.low === limits.high);
  const words =
    difference === null
      ? alsoSaid.notStated
      : isFitting
        ? alsoSaid.fits
        : difference === 0
          ? isOne
            ? alsoSaid.same
            : alsoSaid.within
          : alsoSaid.difference(difference);
  const day = counts.asOf(asOf, asOfRange);
  const when = asOf === null ? messages.sources.evidence.someDay(day) : day;
  const text = alsoSaid.line(figure, when, counts.speaker(statement.speaker));
  const isPlain = use === "series" || use === "repeat";
  return {
    id,
    text: isPlain ? text : `${text} (${counts.use[use]})`,
    difference: words,
    isDifferent: difference !== null && difference !== 0 && !isFitting,
    links: sourceLinks(statement.sources, sources, messages),
  };
}

/** What a statement gives instead of the number that is asked: its total. */
function wholeOf({ total, precision, population }: Statement, messages: DetailMessages): string {
  const { card } = messages.timeline;
  if (total === null) return card.partOnly;
  return card.title(messages.counts.stated(total, precision), population);
}

function intervalLine(
  { interval, verdicts }: IntervalCheck,
  { asked }: Answer,
  sources: SourcesById,
  messages: DetailMessages,
): AlsoSaidLine {
  const { evidence } = messages.sources;
  const { number, speaker } = messages.counts;
  const { id, start, end, total, killed, injured } = interval;
  const parts = evidence.joinMeasures([
    ...(killed === null ? [] : [evidence.measured(number(killed), "killed")]),
    ...(injured === null ? [] : [evidence.measured(number(injured), "injured")]),
  ]);
  // What an interval says of civilians or military is not checked against the bounds.
  const verdict = asked?.population === "all" ? verdicts[asked.measure] : "not-stated";
  const title = evidence.intervalTitle(total);
  return {
    id,
    text: evidence.interval(title, parts, start, end, speaker(interval.speaker)),
    difference: messages.answer.alsoSaid.interval[verdict],
    isDifferent: verdict === "disagrees",
    links: sourceLinks(interval.sources, sources, messages),
  };
}
