import type { Bounds } from "../../domain/bounds.ts";
import { changeIn } from "../../domain/change.ts";
import { dayNumber, yearOf } from "../../domain/day.ts";
import type { Figure } from "../../domain/figure.ts";
import { gapsIn, middleOf } from "../../domain/gaps.ts";
import type { Measure, Population } from "../../domain/measures.ts";
import { calendarYear } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { civiliansWithin, lastSplit } from "../../domain/splits.ts";
import { type DatedStatement, isDateStated, isDated } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A number of the record, with what it is a number of. */
export interface Example {
  figure: string;
  /** What to ask to learn how it is known; `null` where it counts no people. */
  asks: Figure | null;
  text: string;
}

/** A count that its source words as of civilians: the one reported on a visit where there is such, else the last. */
function wordedAsCivilians({ statements, activities }: CasualtyRecord): DatedStatement | null {
  const worded = statements
    .filter(isDated)
    .filter(
      ({ wordedAs, total, precision }) =>
        wordedAs === "civilians" && total !== null && precision === "exact",
    );
  const reported = worded.find(({ id }) => activities.some(({ statement }) => statement === id));
  return reported ?? worded.at(-1) ?? null;
}

/** A count worded as of civilians, the last split by then, and what follows from both. */
export function populationExamples(record: CasualtyRecord, messages: DetailMessages): Example[] {
  const { counts, reading } = messages;
  const { population } = reading;
  const worded = wordedAsCivilians(record);
  const split = worded && lastSplit(record.series, worded.asOf);
  if (!worded || worded.total === null || !split) return [];
  const { high } = civiliansWithin(split, worded.total);
  if (high >= worded.total) return [];
  const { asOf, total, speaker, statedOn } = worded;
  return [
    {
      figure: counts.number(total),
      asks: { kind: "statement", id: worded.id },
      text: population.worded(statedOn ?? asOf, counts.speaker(speaker)),
    },
    {
      figure: counts.number(split.total),
      asks: { kind: "statement", id: split.statement.id },
      text: population.split(split.statement.asOf, split.civilians, split.military),
    },
    {
      figure: population.atMost(high),
      asks: countAt(asOf, "civilians", "total"),
      text: population.civilians(total, split, high),
    },
  ];
}

/** The latest count, and what is known of killed and injured in it. */
export function casualtyExamples(
  { latest, count }: CasualtyRecord,
  messages: DetailMessages,
): Example[] {
  if (latest === null || latest.total === null) return [];
  const { counts, reading, answer } = messages;
  const { casualties } = reading;
  const { asOf } = latest;
  const { killed, injured } = count.at(asOf).all;
  const part = (measure: "killed" | "injured", bounds: Bounds): Example[] =>
    bounds.low === 0 && bounds.high === null
      ? []
      : [
          {
            figure: answer.inWords(bounds),
            asks: countAt(asOf, "all", measure),
            text: casualties[measure],
          },
        ];
  return [
    {
      figure: counts.number(latest.total),
      asks: { kind: "statement", id: latest.id },
      text: casualties.latest(asOf),
    },
    ...part("killed", killed),
    ...part("injured", injured),
  ];
}

/** The count of the line that was said longest after the day that it counts to, by its own words. */
export function dateExamples(
  { series }: CasualtyRecord,
  { counts, reading }: DetailMessages,
): Example[] {
  const [late] = series
    .flatMap((statement) => {
      const { statedOn, asOf, total } = statement;
      if (!isDateStated(statement) || statedOn === null || total === null) return [];
      if (statement.speaker === null) return [];
      return [{ statement, statedOn, total, delay: dayNumber(statedOn) - dayNumber(asOf) }];
    })
    .filter(({ delay }) => delay > 0)
    .toSorted((a, b) => b.delay - a.delay);
  if (late === undefined) return [];
  const { id, asOf, speaker } = late.statement;
  return [
    {
      figure: counts.number(late.total),
      asks: { kind: "statement", id },
      text: reading.dates.late(asOf, late.statedOn, speaker),
    },
  ];
}

/** A day within the longest gap, and the last calendar year that the counts cover. */
export function limitExamples(
  record: CasualtyRecord,
  { counts, reading }: DetailMessages,
): Example[] {
  const { series, latest, count } = record;
  const [gap] = gapsIn(series, 1);
  const day = gap && middleOf(gap);
  const examples: Example[] = [];
  if (day !== undefined)
    examples.push({
      figure: counts.inWords(count.at(day).all.total),
      asks: countAt(day, "all", "total"),
      text: reading.limits.within(day),
    });
  if (latest === null) return examples;
  const last = yearOf(latest.asOf);
  const year = latest.asOf.endsWith("-12-31") ? last : last - 1;
  const days = calendarYear(year);
  if (days.from < record.span.from) return examples;
  const rise = changeIn(count, days).all.total;
  return [
    ...examples,
    {
      figure: counts.inWords({ ...rise, conflict: false }),
      asks: { kind: "rise", population: "all", measure: "total", ...days },
      text: reading.limits.year(String(year)),
    },
  ];
}

function countAt(day: string, population: Population, measure: Measure): Figure {
  return { kind: "count", population, measure, day, known: null };
}
