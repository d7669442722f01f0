import type { Answer } from "../../domain/answer.ts";
import { countStart } from "../../domain/day.ts";
import { figuresOf } from "../../domain/measures.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { isUnknown } from "./figureWords.ts";

/** The rule by which the page shows this number, in a sentence or two. */
export function ruleOf(answer: Answer, messages: DetailMessages): string[] {
  const { rule } = messages.answer;
  const { asked, statement, limits, figure, record } = answer;
  if (statement !== null) return [rule.statement(messages.rows.use[statement.use])];
  if (asked === null || limits === null) return [];
  if (asked.to < countStart) return [rule.notCounted(countStart)];
  const known = figure.kind !== "statement" && figure.known != null ? [rule.known] : [];
  if (isUnknown(limits)) return [...known, rule.unknown(record.latest?.asOf ?? null, record.known)];
  return [...known, ...sentences(answer, messages)];
}

function sentences(
  { asked, limits, leads, ends }: Answer,
  { answer: { rule } }: DetailMessages,
): string[] {
  if (asked === null || limits === null) return [];
  const { population, measure, from, to } = asked;
  if (from !== null) {
    const [start, end] = ends.map(({ bounds }) => bounds);
    const low = Math.max(0, (end?.low ?? 0) - (start?.high ?? Infinity));
    const high = end?.high == null ? null : end.high - (start?.low ?? 0);
    const narrowed = low === limits.low && high === limits.high ? [] : [rule.narrowed];
    return [rule.rise, ...narrowed, ...(limits.high === 0 ? [rule.noChange] : [])];
  }
  const isStated = leads.some(
    (row) => row.asOf === to && figuresOf(row)[population][measure] !== null,
  );
  const parts = isStated || (population === "all" && measure === "total") ? [] : [rule.parts];
  if (limits.conflict) return [rule.conflict];
  if (limits.high === null) return [rule.open, ...parts];
  return [limits.low === limits.high ? rule.exact : rule.range, ...parts];
}
