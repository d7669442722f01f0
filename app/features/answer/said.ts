import type { Statement } from "../../contract/statement.ts";
import { type SourcesById, firstPublished, statedOn } from "../../domain/statements.ts";
import { notesOf } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { measuredParts } from "../../i18n/statementLines.ts";
import { countsTo, statementWords } from "../../i18n/statementWords.ts";

/** A statement in full: who said it, when, about which day, and where it is printed. */
export interface Said {
  id: string;
  title: string;
  facts: readonly string[];
  links: readonly SourceLink[];
}

export function saidOf(statement: Statement, sources: SourcesById, messages: DetailMessages): Said {
  const parts = partsOf(statement, messages);
  return {
    id: statement.id,
    title: titleOf(statement, sources, messages),
    facts: [
      whoAndWhen(statement, sources, messages),
      countsTo(statement, messages),
      ...(parts === "" ? [] : [messages.answer.stated.parts(parts)]),
      ...notesOf(statement),
    ],
    links: sourceLinks(statement.sources, sources, messages),
  };
}

/** "383 people killed or injured" */
export function titleOf(
  statement: Statement,
  sources: SourcesById,
  messages: DetailMessages,
): string {
  return statementWords(statement, statedOn(statement, sources), sources, messages).title;
}

/** Who said it, and when; where only the days of the count are known, no day is made of them. */
export function whoAndWhen(
  statement: Statement,
  sources: SourcesById,
  messages: DetailMessages,
): string {
  const speaker = messages.counts.speaker(statement.speaker);
  const said = statedOn(statement, sources);
  const isDayOfSource = said.assumed && firstPublished(statement.sources, sources) !== null;
  return said.assumed && !isDayOfSource
    ? messages.answer.stated.undated(speaker)
    : messages.card.said(speaker, said);
}

/** "70 killed, 312 injured; civilians: 55 killed, 143 injured"; what it does not give is left out. */
export function partsOf(
  { killed, injured, civilian, military, precision }: Statement,
  messages: DetailMessages,
): string {
  const { evidence } = messages.sources;
  const own = measuredParts({ killed, injured, precision }, messages);
  const splits = [
    ["civilians", civilian],
    ["military", military],
  ] as const;
  return evidence.join([
    ...(own === "" ? [] : [own]),
    ...splits.flatMap(([who, split]) => {
      const parts = split && measuredParts({ ...split, precision }, messages);
      return parts ? [evidence.split(who, parts)] : [];
    }),
  ]);
}
