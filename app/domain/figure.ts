import type { Day } from "../contract/day.ts";
import { type Measure, type Population, measures, populations } from "./measures.ts";

/** A number of the page that can be asked how it is known. */
export type Figure =
  /** The count at a day; `known` narrows it to what had been stated by then. */
  | { kind: "count"; population: Population; measure: Measure; day: Day; known: Day | null }
  /** The rise of a count in a period, both days included; `from` is not after `to`. */
  | { kind: "rise"; population: Population; measure: Measure; from: Day; to: Day }
  /** A statement as it was published, by its id. */
  | { kind: "statement"; id: string };

/**
 * The text of a figure, for addresses: `count.all.killed.2025-03-08`, with `.known.2025-03-08` where it
 * is as known on a day; `rise.all.total.2024-01-01.2024-12-31`; `statement.<id>`.
 */
export function printFigure(figure: Figure): string {
  if (figure.kind === "statement") return `statement.${figure.id}`;
  const { kind, population, measure } = figure;
  const start = [kind, population, measure];
  if (figure.kind === "rise") return [...start, figure.from, figure.to].join(".");
  const known = figure.known === null ? [] : ["known", figure.known];
  return [...start, figure.day, ...known].join(".");
}

/**
 * The figure of such a text; `null` where it is none, where a day may not be asked for, or where the days
 * of a rise are in reverse order. It never throws, and prints as the very same text.
 */
export function parseFigure(text: string, isUsableDay: (day: string) => boolean): Figure | null {
  const [kind, ...parts] = text.split(".");
  if (kind === "statement") return parseStatement(parts);
  const [who, what, ...days] = parts;
  const population = populations.find((name) => name === who);
  const measure = measures.find((name) => name === what);
  if (population === undefined || measure === undefined) return null;
  const isKnownOn = kind === "count" && days.length === 3 && days[1] === "known";
  const [first, second, ...others] = isKnownOn ? [days[0], days[2]] : days;
  if (first === undefined || others.length > 0) return null;
  if (!isUsableDay(first) || (second !== undefined && !isUsableDay(second))) return null;
  if (kind === "count" && (second === undefined || isKnownOn))
    return { kind, population, measure, day: first, known: second ?? null };
  if (kind === "rise" && second !== undefined && first <= second)
    return { kind, population, measure, from: first, to: second };
  return null;
}

function parseStatement([id = "", ...others]: readonly string[]): Figure | null {
  return others.length === 0 && /^[a-z0-9-]+$/i.test(id) ? { kind: "statement", id } : null;
}
