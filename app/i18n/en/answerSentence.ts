import type { Measure, Population } from "../../domain/measures.ts";
import { formats } from "./formats.ts";
import { sources } from "./sources.ts";
import { rows } from "./rows.ts";

const { day, days } = formats;
const { who } = sources.disagreements.span;
/** "people killed"; for a number that ends with one: "person killed". */
export const whoIs = (population: Population, measure: Measure, isOne: boolean) => {
  const one = { all: "person", civilians: "civilian", military: "member of the military" };
  return isOne ? `${one[population]} ${rows.measure[measure]}` : who(population, measure);
};
const whom = { all: "people", civilians: "civilians", military: "military personnel" };
const since = "by landmines since November 2020";
const counted = (to: string | null) => (to === null ? "" : `; counted to ${day(to)}`);

/** What follows the number in large; `to` is the day asked for, `on` the day to which it was counted. */
export const sentence = {
  count: (
    population: Population,
    measure: Measure,
    isOne: boolean,
    to: string,
    on: string | null,
  ) =>
    to === on
      ? `${whoIs(population, measure, isOne)} ${since}, counted to ${day(to)}`
      : `${whoIs(population, measure, isOne)} ${since}, by ${day(to)}${counted(on)}`,
  rise: (
    population: Population,
    measure: Measure,
    isOne: boolean,
    from: string,
    to: string,
    on: string | null,
  ) =>
    `${whoIs(population, measure, isOne)} by landmines, ${days(from, to)}${counted(to === on ? null : on)}`,
  noChange: (
    population: Population,
    measure: Measure,
    from: string,
    to: string,
    asOf: readonly string[],
  ) => {
    const [first, last] = [asOf[0], asOf.at(-1)];
    const between =
      first === undefined || last === undefined || first === last
        ? "in the count"
        : `between the counts to ${day(first)} and to ${day(last)}`;
    return `${between} of ${who(population, measure)} by landmines; asked for ${days(from, to)}`;
  },
  notKnown: (population: Population, measure: Measure, from: string | null, to: string) =>
    `how many ${whom[population]} were ${rows.measure[measure]} by landmines ${from === null ? `by ${day(to)}` : `in the period ${days(from, to)}`}`,
  notCounted: (population: Population, measure: Measure, start: string) =>
    `how many ${whom[population]} were ${rows.measure[measure]} by landmines before ${day(start)}`,
  statement: (population: Population, measure: Measure, isOne: boolean) =>
    `${whoIs(population, measure, isOne)} ${since}`,
  part: (population: Population, measure: Measure, isOne: boolean) =>
    `${whoIs(population, measure, isOne)} ${since}; no total is stated`,
  parts: (population: Population) => `${whom[population]}, ${since}; no total is stated`,
};
