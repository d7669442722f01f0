import type { Answer } from "../../domain/answer.ts";
import { countStart } from "../../domain/day.ts";
import { figuresOf } from "../../domain/measures.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { isUnknown } from "./figureWords.ts";

/** The rule by which the page shows this number, in a sentence or two. */
export function ruleOf(answer: Answer, record: CasualtyRecord, messages: DetailMessages): string[] {
  const { rule } = messages.answer;
  const { asked, statement, limits, figure } = answer;
  if (statement !== null) return [rule.statement(messages.counts.use[statement.use])];
  if (asked === null || limits === null) return [];
  if (asked.to < countStart) return [rule.notCounted(countStart)];
  if (isUnknown(limits)) return [rule.unknown(record.latest?.asOf ?? null)];
  const known = figure.kind === "count" && figure.known !== null ? [rule.known] : [];
  return [...known, ...sentences(answer, messages)];
}

function sentences(
  { asked, limits, leads }: Answer,
  { answer: { rule } }: DetailMessages,
): string[] {
  if (asked === null || limits === null) return [];
  const { population, measure, from, to } = asked;
  if (from !== null) return limits.high === 0 ? [rule.rise, rule.noChange] : [rule.rise];
  const isStated = leads.some(
    (row) => row.asOf === to && figuresOf(row)[population][measure] !== null,
  );
  const parts = isStated || (population === "all" && measure === "total") ? [] : [rule.parts];
  if (limits.conflict) return [rule.conflict];
  if (limits.high === null) return [rule.open, ...parts];
  return [limits.low === limits.high ? rule.exact : rule.range, ...parts];
}
