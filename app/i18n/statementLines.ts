import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import type { DatedBy, SourcesById } from "../domain/statements.ts";
import type { DetailMessages } from "./enDetails.ts";
import { type SourceLink, sourceLinks } from "./sourceLinks.ts";
import { statementWords } from "./statementWords.ts";

/** A sentence with the publications that it rests on. */
export interface Line {
  id: string;
  text: string;
  links: readonly SourceLink[];
}

/**
 * What a statement (`said` is the day on which it was made) says, in a line: the total, the parts that it
 * gives, the day and the speaker.
 */
export function statementLine(
  statement: Statement,
  said: DatedBy,
  sources: SourcesById,
  messages: DetailMessages,
): Line {
  const { evidence } = messages.sources;
  const { title, civilians, military, links } = statementWords(statement, said, sources, messages);
  const measured = measuredParts(statement, messages);
  const details = evidence.join([
    ...(measured === "" ? [] : [measured]),
    ...(statement.civilian === null ? [] : [evidence.split("civilians", civilians)]),
    ...(statement.military === null ? [] : [evidence.split("military", military)]),
  ]);
  const day = messages.rows.asOf(statement.asOf, statement.asOfRange);
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
  const { id, start, end, speaker, total } = interval;
  const parts = measuredParts({ ...interval, precision: "exact" }, messages);
  return {
    id,
    text: evidence.interval(evidence.intervalTitle(total), parts, start, end, speaker),
    links: sourceLinks(interval.sources, sources, messages),
  };
}

/** "70 killed, 312 injured"; empty where neither is given. */
export function measuredParts(
  { killed, injured, precision }: Pick<Statement, "killed" | "injured" | "precision">,
  { sources: { evidence }, counts }: DetailMessages,
): string {
  return evidence.joinMeasures([
    ...(killed === null ? [] : [evidence.measured(counts.stated(killed, precision), "killed")]),
    ...(injured === null ? [] : [evidence.measured(counts.stated(injured, precision), "injured")]),
  ]);
}
