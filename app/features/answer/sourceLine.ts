import { type BriefAnswer, briefAnswerTo } from "../../domain/answer.ts";
import { type CasualtyFigure, printFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { isGiven } from "./answerView.ts";
import { figureWords } from "./figureWords.ts";
import { whoAndWhen } from "./said.ts";

/** A number in a line: what it counts, who said so, and where that is printed. */
export interface SourceLine {
  id: string;
  asks: CasualtyFigure;
  figure: string;
  /** What is counted, to which day. */
  sentence: string;
  /** Said before the statements where none of them gives the number itself. */
  follows: string | null;
  /** What stands in their place where there is none. */
  none: string | null;
  /** Said after them where there are more; `null` where these are all. */
  more: string | null;
  said: readonly { id: string; text: string; links: readonly SourceLink[] }[];
}

const mostNamed = 3;

/** `null` where the number is a statement that is not in the record. */
export function sourceLine(
  figure: CasualtyFigure,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): SourceLine | null {
  const answer = briefAnswerTo(figure, record, [], sources);
  if (answer === null) return null;
  const { stated, sources: words } = messages.answer;
  const { figure: text, sentence } = figureWords(answer, messages);
  const leads = leadsOf(answer);
  return {
    id: printFigure(figure),
    asks: figure,
    figure: text,
    sentence: words.counted(sentence, answer.statement?.asOf ?? null),
    follows: isGiven(answer) || leads.length === 0 ? null : words.follows,
    more: leads.length > mostNamed ? words.moreCounts(leads.length - mostNamed) : null,
    none: leads.length === 0 ? stated.none : null,
    said: leads.slice(0, mostNamed).map((lead) => ({
      id: lead.id,
      text: isGiven(answer)
        ? whoAndWhen(lead, sources, messages)
        : words.counts(
            messages.rows.asOf(lead.asOf, lead.asOfRange),
            messages.counts.speaker(lead.speaker),
          ),
      links: sourceLinks(lead.sources, sources, messages),
    })),
  };
}

/** Repetitions of one count by one speaker are one line; the panel of the number has them all. */
function leadsOf({ leads }: BriefAnswer): BriefAnswer["leads"] {
  return leads.filter(
    ({ speaker, asOf }, index) =>
      index === leads.findIndex((other) => other.speaker === speaker && other.asOf === asOf),
  );
}
