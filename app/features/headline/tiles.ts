import type { Interval } from "../../contract/interval.ts";
import { activityTotals } from "../../domain/activityTotals.ts";
import { lastUpTo } from "../../domain/change.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { countStart, inOrder } from "../../domain/day.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { Measure, Population } from "../../domain/measures.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { lastSplit } from "../../domain/splits.ts";
import { type DatedStatement, type SourcesById, statedOn } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import type { Piece } from "../../i18n/pressable.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import { inPeriodTile } from "./inPeriodTile.ts";
import { type Asked, type Tile, unique } from "./tile.ts";

/** The figures that stand beside the headline, in their order. */
export function tilesOf(
  record: CasualtyRecord,
  period: Period,
  intervals: readonly Interval[],
  sources: SourcesById,
  messages: Messages,
): Tile[] {
  const asked = { record, period, intervals, sources, messages };
  // Where the period begins with the count, its rise is the headline's figure itself.
  const hasOwnRise = period.from > countStart;
  return [
    ...latestTile(asked),
    ...(hasOwnRise ? [inPeriodTile(asked)] : []),
    killedInjuredTile(asked),
    civiliansMilitaryTile(asked),
    activitiesTile(asked),
  ];
}

function latestTile({ record: { latest, known }, sources, messages }: Asked): Tile[] {
  if (latest?.total == null) return [];
  return [
    {
      id: "latest",
      figure: [
        {
          text: messages.counts.number(latest.total),
          asks: { kind: "statement", id: latest.id },
        },
      ],
      label:
        known === null ? messages.headline.tile.latest : messages.headline.tile.latestKnown(known),
      details: [
        messages.headline.by(
          statedOn(latest, sources).day,
          messages.counts.speaker(latest.speaker),
        ),
      ],
      links: sourceLinks(latest.sources, sources, messages),
      disputed: null,
    },
  ];
}

function killedInjuredTile({ record, period, sources, messages }: Asked): Tile {
  const id = "killed-injured";
  const label = messages.headline.tile.killedInjured;
  const { killed, injured } = record.count.at(period.to).all;
  const by = behind([killed, injured]);
  // Before the first count a bound of 0 serves to subtract from; it is nothing that anybody stated.
  if (by.length === 0 || lastUpTo(record.series, period.to) === null)
    return {
      id,
      figure: messages.counts.notStated,
      label,
      details: [messages.headline.noSplit],
      links: [],
      disputed: null,
    };
  const stated = by.find(
    (row) => row.killed === killed.high && row.injured === injured.high && row.asOf <= period.to,
  );
  return {
    id,
    figure: [
      countAt(period, "all", "killed", messages.counts.short(killed)),
      " · ",
      countAt(period, "all", "injured", messages.counts.short(injured)),
    ],
    label,
    details: [
      stated
        ? messages.headline.by(stated.asOf, messages.counts.speaker(stated.speaker))
        : messages.headline.follow(by.map(({ asOf }) => asOf)),
    ],
    links: sourceLinks(
      unique((stated ? [stated] : by).flatMap((row) => row.sources)),
      sources,
      messages,
    ),
    disputed: disputeOver([killed, injured], record, messages),
  };
}

function civiliansMilitaryTile({ record, period, sources, messages }: Asked): Tile {
  const { civilians, military } = record.count.at(period.to);
  const split = lastSplit(record.series, period.to);
  const by = behind([civilians.total, military.total]);
  const { andMilitary } = messages.headline;
  return {
    id: "civilians-military",
    figure: split
      ? [countAt(period, "civilians", "total", messages.counts.short(civilians.total))]
      : messages.counts.notStated,
    label: messages.headline.tile.civilians,
    details: split
      ? [
          [
            andMilitary.before,
            countAt(period, "military", "total", messages.counts.short(military.total)),
            andMilitary.after,
          ],
          by.length === 1
            ? messages.headline.bySplit(
                split.statement.asOf,
                messages.counts.speaker(split.statement.speaker),
              )
            : messages.headline.follow(by.map(({ asOf }) => asOf)),
        ]
      : [messages.headline.noSplit],
    links: split ? sourceLinks(unique(by.flatMap((row) => row.sources)), sources, messages) : [],
    disputed: disputeOver([civilians.total, military.total], record, messages),
  };
}

function activitiesTile({ record, period, messages }: Asked): Tile {
  const { headline } = messages;
  const { counted, mineAction, parts } = activityTotals(record.folded, period);
  const label = headline.tile.activities(counted);
  if (!overlaps(record.span, period.from, period.to))
    return {
      id: "activities",
      figure: messages.counts.notKnown,
      label,
      details: [headline.activitiesUnknown],
      links: [],
      disputed: null,
    };
  return {
    id: "activities",
    figure: counted === 0 ? headline.noneFound : messages.counts.number(counted),
    label,
    details: [
      ...(counted > 0 ? [headline.aboutMineAction(mineAction)] : []),
      ...(parts > 0 ? [messages.headline.parts(parts)] : []),
    ],
    links: [],
    disputed: null,
  };
}

/** The statements that set bounds, in the order of the days they count to. */
function behind(bounds: readonly Bounds[]): DatedStatement[] {
  return unique(bounds.flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy])).toSorted((a, b) =>
    inOrder(a.asOf, b.asOf),
  );
}

/** Where statements contradict each other here, or one that sets an end is contradicted elsewhere. */
function disputeOver(
  bounds: readonly Bounds[],
  { count }: CasualtyRecord,
  { headline }: Messages,
): Tile["disputed"] {
  const crossed = behind(bounds.filter(({ conflict }) => conflict));
  const [first] = [...crossed, ...behind(bounds).filter(count.isContested)];
  return first ? { place: disagreementPlace(first.id), label: headline.mark.differs } : null;
}

/** The count at the period's end, which can be asked how it is known. */
export function countAt(
  { to }: Period,
  population: Population,
  measure: Measure,
  text: string,
): Piece {
  return { text, asks: { kind: "count", population, measure, day: to, known: null } };
}
