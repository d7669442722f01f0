import type { Day } from "../contract/day.ts";
import { type Fact, parseFact } from "./fact.ts";
import { type Measure, type Population, measures, populations } from "./measures.ts";
import { type Sample, parseSample } from "./sample.ts";

/** A number of the page that can be asked how it is known. */
export type Figure = CasualtyFigure | OtherFigure;

/** A number beside the counts: what one row states, or how many explosions were found. */
export type OtherFigure = Fact | Sample;

/** A number of people killed or injured. */
export type CasualtyFigure =
  /** The count at a day; `known` narrows it to what had been stated by then. */
  | { kind: "count"; population: Population; measure: Measure; day: Day; known: Day | null }
  /** The rise of a count in a period, both days included; `from` is not after `to`; `known` as for a count. */
  | {
      kind: "rise";
      population: Population;
      measure: Measure;
      from: Day;
      to: Day;
      known?: Day | null;
    }
  /** A statement as it was published, by its id. */
  | { kind: "statement"; id: string };

/**
 * The text of a figure, for addresses: `count.all.killed.2025-03-08`;
 * `rise.all.total.2024-01-01.2024-12-31`; both with `.known.2025-03-08` where they are as known on a day;
 * `statement.<id>`; `fact.clearance.<id>.hectares`; `sample.aghdam.2024-01-01.2024-12-31`.
 */
export function printFigure(figure: Figure): string {
  if (figure.kind === "statement") return `statement.${figure.id}`;
  if (figure.kind === "fact") return `fact.${figure.file}.${figure.id}.${figure.field}`;
  if (figure.kind === "sample") return `sample.${figure.place}.${figure.from}.${figure.to}`;
  const { kind, population, measure } = figure;
  const days = figure.kind === "rise" ? [figure.from, figure.to] : [figure.day];
  const known = figure.known == null ? [] : ["known", figure.known];
  return [kind, population, measure, ...days, ...known].join(".");
}

/**
 * The figure of such a text; `null` where it is none, where a day may not be asked for, or where the days
 * of a rise are in reverse order. It never throws, and prints as the very same text.
 */
export function parseFigure(text: string, isUsableDay: (day: string) => boolean): Figure | null {
  const [kind, ...parts] = text.split(".");
  if (kind === "statement") return parseStatement(parts);
  if (kind === "fact") return parseFact(parts);
  if (kind === "sample") return parseSample(parts, isUsableDay);
  const [who, what, ...all] = parts;
  const population = populations.find((name) => name === who);
  const measure = measures.find((name) => name === what);
  if (population === undefined || measure === undefined) return null;
  const known = all.at(-2) === "known" ? (all.at(-1) ?? null) : null;
  const days = known === null ? all : all.slice(0, -2);
  const [first, second] = days;
  const given = known === null ? days : [...days, known];
  if (first === undefined || !given.every((day) => isUsableDay(day))) return null;
  if (kind === "count" && days.length === 1)
    return { kind, population, measure, day: first, known };
  if (kind === "rise" && days.length === 2 && second !== undefined && first <= second)
    return { kind, population, measure, from: first, to: second, ...(known !== null && { known }) };
  return null;
}

/** Whether the number is one of the counts, and not one that stands beside them. */
export function isOfCounts(figure: Figure): figure is CasualtyFigure {
  return figure.kind !== "fact" && figure.kind !== "sample";
}

function parseStatement([id = "", ...others]: readonly string[]): Figure | null {
  return others.length === 0 && /^[a-z0-9-]+$/i.test(id) ? { kind: "statement", id } : null;
}
