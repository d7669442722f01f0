import type { Day } from "../contract/day.ts";
import type { Interval } from "../contract/interval.ts";
import type { Statement } from "../contract/statement.ts";
import type { AnswerEnd } from "./answerEnds.ts";
import { countStart } from "./day.ts";
import { statementsOf, unrepeated } from "./disagreementRows.ts";
import { type ComputedDisagreement, disagreementsOf } from "./disagreements.ts";
import type { CasualtyRecord } from "./record.ts";
import type { Asked } from "./revisions.ts";

/**
 * The disagreements that touch a number: those in which a statement takes part that it rests on (`named`),
 * or that are about the very days and count. `intervals` are those given for the days of a rise.
 */
export function disagreementsTouching(
  asked: Asked | null,
  ends: readonly AnswerEnd[],
  named: ReadonlySet<Statement>,
  record: CasualtyRecord,
  intervals: readonly Interval[],
): ComputedDisagreement[] {
  const isAsked = (from: Day, to: Day) => ends.some(({ day }) => from <= day && day <= to);
  const isNamed = (item: ComputedDisagreement) => statementsOf(item).some((row) => named.has(row));
  // How a count is worded says nothing of the difference between two counts.
  const isCount = asked === null || asked.from === null || asked.from <= countStart;
  const found = disagreementsOf(record, intervals).filter((item) => {
    switch (item.kind) {
      case "wording":
      case "one-visit":
        return isCount && isNamed(item);
      case "parts":
        return isNamed(item);
      case "fell":
        return (asked === null || item.measure === asked.measure) && isNamed(item);
      case "same-day":
        return (
          (asked === null || asked.measure === "total") &&
          (isAsked(item.day, item.day) || isNamed(item))
        );
      case "span":
        return (
          item.population === asked?.population &&
          item.measure === asked.measure &&
          (isAsked(item.from, item.to) || isNamed(item))
        );
      case "interval":
        return asked?.population === "all" && item.measures.includes(asked.measure);
    }
  });
  return unrepeated(found);
}
