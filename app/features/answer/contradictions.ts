import type { ComputedDisagreement, WordingConflict } from "../../domain/disagreements.ts";
import { measures } from "../../domain/measures.ts";
import { civiliansWithin } from "../../domain/splits.ts";
import type { Messages } from "../../i18n/en.ts";

/** A disagreement that touches the number, in a few sentences. */
export interface Contradiction {
  id: string;
  sentences: readonly string[];
}

export function contradictionsOf(
  found: readonly ComputedDisagreement[],
  messages: Messages,
): Contradiction[] {
  return found
    .filter((item) => !isSaidBy(item, found))
    .map((item, index) => ({
      id: `${item.kind} ${index}`,
      sentences: sentencesOf(item, messages),
    }));
}

/** A span of one day in which the totals differ says no more than the two counts for that day. */
function isSaidBy(item: ComputedDisagreement, found: readonly ComputedDisagreement[]): boolean {
  if (item.kind !== "span" || item.population !== "all" || item.measure !== "total") return false;
  return found.some(
    (other) => other.kind === "same-day" && item.from === other.day && item.to === other.day,
  );
}

function sentencesOf(item: ComputedDisagreement, messages: Messages): string[] {
  const { disagreements: words } = messages.sources;
  const { speaker } = messages.counts;
  switch (item.kind) {
    case "wording":
      return wordingSentences(item, messages);
    case "same-day": {
      const totals = item.statements.flatMap(({ total }) => total ?? []);
      return [
        words.sameDay.said(
          [...new Set(totals)].toSorted((a, b) => a - b),
          item.day,
        ),
      ];
    }
    case "span": {
      const { smaller, larger, population, measure, from, to } = item;
      return [words.span.said(smaller, larger, words.span.who(population, measure), from, to)];
    }
    case "parts": {
      const { killed, injured, speaker: by } = item.statement;
      return [words.parts.said(speaker(by), item.total, killed ?? 0, injured ?? 0)];
    }
    case "interval":
      break;
  }
  const { interval, verdicts, bounds } = item;
  return measures
    .filter((measure) => verdicts[measure] === "disagrees")
    .map((measure) =>
      words.interval.said(
        speaker(interval.speaker),
        interval[measure] ?? 0,
        words.span.who("all", measure),
        interval.start,
        interval.end,
        bounds[measure],
      ),
    );
}

function wordingSentences(
  { statement, total, atMost, split }: WordingConflict,
  messages: Messages,
): string[] {
  const { wording } = messages.sources.disagreements;
  const { stated, speaker } = messages.counts;
  const said = wording.said(stated(total, statement.precision), speaker(statement.speaker), atMost);
  const isBySplit = split !== null && civiliansWithin(split, total).high === atMost;
  return isBySplit
    ? [said, wording.bySplit({ ...split, asOf: split.statement.asOf }, total, atMost)]
    : [said];
}
