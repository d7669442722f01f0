import type { Return } from "../../../contract/returns.ts";
import { dayNumber } from "../../../domain/day.ts";
import { type Fact, derivedFrom } from "../../../domain/fact.ts";
import type { Period } from "../../../domain/period.ts";
import { type DatedReturn, returnsIn } from "../../../domain/returns.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";
import { steps } from "../../../ui/chart/steps.ts";
import type { TimePoint } from "../../../ui/chart/timeMarks.ts";

interface StatedCount {
  text: string;
  asks: Fact;
  isDerived: boolean;
}

export interface ReturnRow {
  id: string;
  day: string;
  people: StatedCount;
  families: StatedCount | null;
  covers: string;
  speaker: string;
  links: readonly SourceLink[];
}

export interface ReturnView {
  latest: readonly LatestNumber[];
  /** Where these are printed, each publication once. */
  latestLinks: readonly SourceLink[];
  /** What stands in place of the picture where the period has no count; `null` where it has one. */
  none: string | null;
  picture: string;
  points: readonly TimePoint[];
  line: readonly { at: number; value: number }[];
  target: { value: number; name: string } | null;
  caption: string;
  rows: readonly ReturnRow[];
}

/** Says what is stated of return in a period; `rows` are those that were known. */
export function returnView(
  rows: readonly Return[],
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): ReturnView {
  const { returns: words } = messages;
  const figures = returnsIn(rows, period);
  const { resettled, residents, others, targets, undated, resettledBefore } = figures;
  const target = targets.at(-1);
  const numbers = (row: DatedReturn | undefined, what: string, when: string): LatestNumber[] =>
    row === undefined ? [] : [{ id: row.id, ...peopleIn(row, messages), what, when }];
  const last = resettled.at(-1);
  const lastResidents = residents.at(-1);
  return {
    latest: [
      ...numbers(last, words.latest.resettled, last ? words.latest.on(last.asOf) : ""),
      ...numbers(target, target ? words.latest.target(target.asOf) : "", ""),
      ...numbers(
        lastResidents,
        words.latest.residents,
        lastResidents ? words.latest.on(lastResidents.asOf) : "",
      ),
    ],
    latestLinks: sourceLinks(
      [...new Set([last, target, lastResidents].flatMap((row) => row?.sources ?? []))],
      sources,
      messages,
    ),
    none:
      resettled.length + residents.length > 0
        ? null
        : [
            words.none(period.from, period.to),
            ...(resettledBefore === null ? [] : [words.before(resettledBefore.asOf)]),
          ].join(" "),
    picture: words.picture(period.from, period.to, resettled.length),
    points: [
      ...resettled.map((row) => pointOf(row, "var(--line)", messages)),
      ...residents.map((row) => pointOf(row, "var(--quiet)", messages)),
    ],
    // Rounded counts are shown and do not move the line.
    line: steps(
      [...(resettledBefore === null ? [] : [resettledBefore]), ...resettled]
        .filter(({ approximate }) => !approximate)
        .map(({ asOf, people }) => ({ at: dayNumber(asOf), value: people })),
    ),
    target: target
      ? {
          value: target.people,
          name: words.target(messages.counts.number(target.people), target.asOf),
        }
      : null,
    caption: words.table.caption(period.from, period.to),
    rows: [
      ...targets.toReversed(),
      ...resettled.concat(residents, others).toSorted(newestFirst),
      ...undated,
    ].map((row) => rowOf(row, sources, messages)),
  };
}

function newestFirst(a: DatedReturn, b: DatedReturn): number {
  return dayNumber(b.asOf) - dayNumber(a.asOf);
}

function pointOf(row: DatedReturn, colour: string, messages: DetailMessages): TimePoint {
  const { returns: words } = messages;
  const isOfAll = row.scope === "residents";
  const what = isOfAll ? words.latest.residents : words.latest.resettled;
  return {
    id: row.id,
    at: dayNumber(row.asOf),
    value: row.people,
    colour,
    shape: isOfAll ? "square" : row.approximate ? "ring" : "circle",
    text: words.point(peopleOf(row, messages), what, row.asOf),
  };
}

function rowOf(row: Return, sources: SourcesById, messages: DetailMessages): ReturnRow {
  const { table } = messages.returns;
  const { id, asOf, families, covers, speaker } = row;
  return {
    id,
    day: asOf === null ? table.noDay : messages.counts.asOf(asOf, null),
    people: peopleIn(row, messages),
    families:
      families === null
        ? null
        : {
            text: messages.counts.number(families),
            asks: { kind: "fact", file: "returns", id, field: "families" },
            isDerived: derivedFrom(row, "families") !== null,
          },
    covers,
    speaker,
    links: sourceLinks(row.sources, sources, messages),
  };
}

function peopleOf({ people, approximate }: Return, { counts, returns }: DetailMessages): string {
  const text = counts.number(people);
  return approximate ? returns.about(text) : text;
}

function peopleIn(row: Return, messages: DetailMessages): StatedCount {
  return {
    text: peopleOf(row, messages),
    asks: { kind: "fact", file: "returns", id: row.id, field: "people" },
    isDerived: derivedFrom(row, "people") !== null,
  };
}
