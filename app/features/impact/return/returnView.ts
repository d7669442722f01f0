import type { Return } from "../../../contract/returns.ts";
import { countStart, dayNumber } from "../../../domain/day.ts";
import type { Fact } from "../../../domain/fact.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import {
  type DatedReturn,
  type NewestReturn,
  isRounded,
  returnsIn,
} from "../../../domain/returns.ts";
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
  /** Where these are printed, each publication once, and by whom they were stated. */
  latestLinks: readonly SourceLink[];
  latestBy: string;
  /** What stands in place of the picture where the period has no count; `null` where it has one. */
  none: string | null;
  picture: string;
  points: readonly TimePoint[];
  line: readonly { at: number; value: number }[];
  target: { value: number; name: string } | null;
  notes: readonly string[];
  /** The ids of all rows that stand among the newest numbers or in the table. */
  shown: ReadonlySet<string>;
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
  const { newestResettled, newestResidents } = figures;
  const newest = [newestResettled?.count, target, newestResidents?.count].flatMap(
    (row) => row ?? [],
  );
  const exact = [newestResettled?.exact, newestResidents?.exact].flatMap((row) => row ?? []);
  const listed = [
    ...targets.toReversed(),
    ...resettled.concat(residents, others).toSorted(newestFirst),
    ...undated,
  ];
  const shown = [...newest, ...exact, ...listed];
  const isDrawn = resettled.length + residents.length > 0;
  // Rounded counts are shown and do not move the line.
  const line = steps(
    [...(resettledBefore === null ? [] : [resettledBefore]), ...resettled]
      .filter((row) => !isRounded(row))
      .map(({ asOf, people }) => ({ at: dayNumber(asOf), value: people })),
  );
  return {
    latest: [
      ...newestNumber(newestResettled, words.latest.resettled, messages),
      ...(target ? [targetNumber(target, messages)] : []),
      ...newestNumber(newestResidents, words.latest.residents, messages),
    ],
    latestLinks: sourceLinks([...new Set(newest.flatMap((row) => row.sources))], sources, messages),
    latestBy: words.latest.by(
      newest.map((row) => ({ figure: peopleOf(row, messages), speaker: row.speaker })),
    ),
    none: isDrawn
      ? null
      : [
          period.to < countStart
            ? messages.impact.nothingBefore(countStart)
            : words.none(period.from, period.to),
          ...(resettledBefore === null ? [] : [words.before(resettledBefore.asOf)]),
        ].join(" "),
    picture: words.picture(period.from, period.to, resettled.length),
    // Where two meet, the exact one lies above the rounded one.
    points: [...residents, ...resettled]
      .toSorted((a, b) => Number(isRounded(b)) - Number(isRounded(a)))
      .map((row) => pointOf(row, messages)),
    line,
    target: target
      ? {
          value: target.people,
          name: words.target(messages.counts.number(target.people), target.asOf, target.speaker),
        }
      : null,
    // A note stands only where what it speaks of does.
    notes: [
      ...(shown.some(({ scope }) => scope === "residents") ? [words.notes.apart] : []),
      ...(isDrawn && line.length > 1 ? [words.notes.running] : []),
    ],
    shown: new Set(shown.map(({ id }) => id)),
    caption: words.table.caption(period.from, period.to),
    rows: listed.map((row) => rowOf(row, sources, messages)),
  };
}

function newestNumber(
  newest: NewestReturn | null,
  what: string,
  messages: DetailMessages,
): LatestNumber[] {
  if (newest === null) return [];
  const { latest: words } = messages.returns;
  const { count, exact } = newest;
  return [
    {
      ...numberOf(count, messages),
      what,
      when: words.on(count.asOf),
      ...(exact && {
        also: { ...numberOf(exact, messages), words: words.exact, when: words.on(exact.asOf) },
      }),
    },
  ];
}

function targetNumber(target: DatedReturn, messages: DetailMessages): LatestNumber {
  const { latest: words } = messages.returns;
  return {
    ...numberOf(target, messages),
    what: words.target(target.asOf),
    when: words.targetBy(target.speaker, target.statedOn),
  };
}

function numberOf(row: DatedReturn, messages: DetailMessages) {
  return { id: row.id, ...peopleIn(row, messages) };
}

function newestFirst(a: DatedReturn, b: DatedReturn): number {
  return dayNumber(b.asOf) - dayNumber(a.asOf);
}

/** What is rounded is hollow. */
const shapes = {
  resettled: { exact: "circle", rounded: "ring" },
  residents: { exact: "square", rounded: "frame" },
} as const;

function pointOf(row: DatedReturn, messages: DetailMessages): TimePoint {
  const { returns: words } = messages;
  const isOfAll = row.scope === "residents";
  const what = isOfAll ? words.latest.residents : words.latest.resettled;
  return {
    id: row.id,
    at: dayNumber(row.asOf),
    value: row.people,
    colour: isOfAll ? "var(--quiet)" : "var(--line)",
    shape: shapes[isOfAll ? "residents" : "resettled"][isRounded(row) ? "rounded" : "exact"],
    text: words.point(peopleOf(row, messages), what, row.asOf),
  };
}

function rowOf(row: Return, sources: SourcesById, messages: DetailMessages): ReturnRow {
  const { impact, counts } = messages;
  const { id, asOf, families, covers, speaker } = row;
  return {
    id,
    day: asOf === null ? impact.undated(row.asOfRange) : counts.day(asOf),
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

function peopleOf({ people, precision }: Return, { counts, facts }: DetailMessages): string {
  return facts.precision[precision](counts.number(people));
}

function peopleIn(row: Return, messages: DetailMessages): StatedCount {
  return {
    text: peopleOf(row, messages),
    asks: { kind: "fact", file: "returns", id: row.id, field: "people" },
    isDerived: derivedFrom(row, "people") !== null,
  };
}
