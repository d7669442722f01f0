import type { Statement } from "../../../app/contract/statement.ts";
import { type Step, type Term, stepsTo } from "../../../app/domain/answerSteps.ts";
import { countOf } from "../../../app/domain/count.ts";
import type { Measure, Population } from "../../../app/domain/measures.ts";
import { aStatement } from "../../../mocks/makers.ts";

export type AskedCount = `${Population} ${Measure}`;
const day = "2024-06-30";
/** A row of the day that gives just these figures. */
export const row = (id: string, facts: Partial<Statement>) =>
  aStatement({ id, asOf: day, total: null, use: "repeat", ...facts });
const name = ({ population, measure, value }: Term) => `${population} ${measure} ${value}`;
/** "all total 80 − all killed 20 = all injured 60" */
export const inWords = (steps: readonly Step[]) =>
  steps.map(
    ({ first, sign, second, result }) => `${name(first)} ${sign} ${name(second)} = ${name(result)}`,
  );
/** How both limits of a count follow, in words. */
export const steps = (rows: readonly Statement[], asked: AskedCount, at = day) => {
  const [population, measure] = asked.split(" ") as [Population, Measure];
  const grid = countOf(rows).at(at);
  return {
    low: inWords(stepsTo(grid, [population, measure], "low")),
    high: inWords(stepsTo(grid, [population, measure], "high")),
  };
};
export const both = (...expected: string[]) => ({ low: expected, high: expected });
