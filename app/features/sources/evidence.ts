import type { Interval } from "../../contract/interval.ts";
import type { Statement } from "../../contract/statement.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { statementWords } from "../../i18n/statementWords.ts";

/** A sentence with the publications that it rests on. */
export interface Line {
  id: string;
  text: string;
  links: readonly SourceLink[];
}

/** What a statement says, in a line. */
export function statementLine(
  statement: Statement,
  sources: SourcesById,
  messages: DetailMessages,
): Line {
  const { evidence } = messages.sources;
  const { title, killed, injured, civilians, military, links } = statementWords(
    statement,
    statedOn(statement, sources),
    sources,
    messages,
  );
  const measured = evidence.joinMeasures([
    ...(statement.killed === null ? [] : [evidence.measured(killed, "killed")]),
    ...(statement.injured === null ? [] : [evidence.measured(injured, "injured")]),
  ]);
  const details = evidence.join([
    ...(measured === "" ? [] : [measured]),
    ...(statement.civilian === null ? [] : [evidence.split("civilians", civilians)]),
    ...(statement.military === null ? [] : [evidence.split("military", military)]),
  ]);
  const day = messages.counts.asOf(statement.asOf, statement.asOfRange);
  const asOf = statement.asOf === null ? evidence.someDay(day) : day;
  return {
    id: statement.id,
    text: evidence.said(title, details, asOf, messages.counts.speaker(statement.speaker)),
    links,
  };
}

/** What a speaker said of a span of days, in a line. */
export function intervalLine(
  interval: Interval,
  sources: SourcesById,
  messages: DetailMessages,
): Line {
  const { evidence } = messages.sources;
  const { id, start, end, speaker, total, killed, injured } = interval;
  const number = messages.counts.number;
  const details = evidence.joinMeasures([
    ...(killed === null ? [] : [evidence.measured(number(killed), "killed")]),
    ...(injured === null ? [] : [evidence.measured(number(injured), "injured")]),
  ]);
  return {
    id,
    text: evidence.interval(evidence.intervalTitle(total), details, start, end, speaker),
    links: sourceLinks(interval.sources, sources, messages),
  };
}
