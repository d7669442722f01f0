import type { Bounds } from "../../domain/bounds.ts";
import { countStart } from "../../domain/day.ts";
import type { DatedStatement, SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";

/** The published counts on which a year's first or last day rests. */
export interface EndWords {
  /** "Start:" */
  label: string;
  /** Each count with the day it runs to, as a link to its source. */
  links: readonly { id: string; text: string; href: string }[];
  /** What stands in for a count that was not found; `null` where none is missing. */
  missing: string | null;
}

/** Says which counts limit the total at one end of a year. */
export function endWords(
  label: string,
  bounds: Bounds,
  sources: SourcesById,
  messages: DetailMessages,
): EndWords {
  const byId = new Map([...bounds.lowBy, ...bounds.highBy].map((row) => [row.id, row] as const));
  const links = [...byId.values()].map((statement) => {
    const [link] = sourceLinks(statement.sources, sources, messages);
    return {
      id: statement.id,
      text: countWords(statement, messages),
      href: link?.href ?? "#sources",
    };
  });
  return { label, links, missing: missingWords(bounds, messages) };
}

function countWords(
  { total, precision, asOf, asOfBasis }: DatedStatement,
  messages: DetailMessages,
) {
  const { counts, impact } = messages;
  const figure = total === null ? impact.ends.part : counts.stated(total, precision);
  return impact.ends.figure[asOfBasis](figure, asOf);
}

function missingWords({ high, lowBy, highBy }: Bounds, { impact }: DetailMessages): string | null {
  if (high === null) return lowBy.length === 0 ? impact.ends.noCount : impact.ends.noLater;
  return lowBy.length === 0 && highBy.length === 0 ? impact.ends.countStarts(countStart) : null;
}
