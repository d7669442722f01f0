import type { Measure, Population } from "../domain/measures.ts";
import type { Statement } from "../contract/statement.ts";
import type { DetailMessages } from "./enDetails.ts";
import type { Print } from "./pressable.ts";

/** Prints numbers of people, each with what it asks for where it can be pressed. */
export function printing(print: Print, { counts }: Pick<DetailMessages, "counts">) {
  return {
    /** What a statement says, or what follows from it alone. */
    stated: (value: number, { id, precision }: Pick<Statement, "id" | "precision">) =>
      print(counts.stated(value, precision), { kind: "statement", id }),
    /** A count of a day. */
    count: (value: number, population: Population, measure: Measure, day: string) =>
      print(counts.number(value), { kind: "count", population, measure, day, known: null }),
    /** What was stated, or follows, for a span of days; the last included. */
    rise: (text: string, measure: Measure, from: string, to: string) =>
      print(text, { kind: "rise", population: "all", measure, from, to }),
  };
}

/** The first row of each value, in their order. */
export function firstOfEach<Row extends { value: number }>(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ value }, index) => rows.findIndex((other) => other.value === value) === index,
  );
}
