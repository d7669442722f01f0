import { activityIn } from "../../domain/activity.ts";
import { type Change, changeIn, lastUpTo } from "../../domain/change.ts";
import { countStart } from "../../domain/day.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { lastSplit } from "../../domain/splits.ts";
import { type SourcesById, statedOn } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";

/** A figure beside the headline. */
export interface Tile {
  id: "latest" | "in-period" | "killed-injured" | "civilians-military" | "activities";
  figure: string;
  label: string;
  /** As of when, and by whom. */
  details: readonly string[];
  links: readonly SourceLink[];
  /** Whether statements contradict each other about it. */
  isDisputed: boolean;
}

/** The figures that stand beside the headline, in their order. */
export function tilesOf(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: Messages,
): Tile[] {
  const asked = { record, period, sources, messages };
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

interface Asked {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  messages: Messages;
}

function latestTile({ record: { latest }, sources, messages }: Asked): Tile[] {
  if (latest?.total == null) return [];
  return [
    {
      id: "latest",
      figure: messages.counts.number(latest.total),
      label: messages.headline.tile.latest,
      details: [messages.headline.by(statedOn(latest, sources).day, latest.speaker)],
      links: sourceLinks(latest.sources, sources, messages),
      isDisputed: false,
    },
  ];
}

function inPeriodTile({ record, period, sources, messages }: Asked): Tile {
  const change = changeIn(record.count, period).all.total;
  const by = [...change.before.lowBy.slice(0, 1), ...change.after.lowBy.slice(0, 1)];
  const isUnknown = change.high === null && change.low === 0;
  const isUnchanged = change.high === 0;
  return {
    id: "in-period",
    figure: isUnknown
      ? messages.counts.notKnown
      : isUnchanged
        ? messages.headline.noChange
        : messages.counts.short(change),
    label:
      isUnknown || isUnchanged
        ? messages.headline.tile.inPeriodOnly
        : messages.headline.tile.inPeriod,
    details: [
      changeDetail(change, record, messages) +
        (change.assumed && !isUnknown ? messages.headline.assumed : ""),
    ],
    links: sourceLinks(
      [...new Set(by.flatMap((statement) => statement.sources))],
      sources,
      messages,
    ),
    isDisputed: change.conflict,
  };
}

function changeDetail(change: Change, record: CasualtyRecord, { headline }: Messages): string {
  const last = record.latest?.asOf ?? countStart;
  const [before] = change.before.lowBy;
  const after = change.after.highBy[0] ?? change.after.lowBy[0];
  if (change.high === null && change.low === 0) return headline.changeUnknown(last);
  if (!after) return headline.changeUnknown(last);
  if (change.high === 0) return headline.noChangeDetail(before?.asOf ?? countStart, after.asOf);
  return before ? headline.change(before.asOf, after.asOf) : headline.changeFromStart(after.asOf);
}

function killedInjuredTile({ record, period, sources, messages }: Asked): Tile {
  const id = "killed-injured";
  const label = messages.headline.tile.killedInjured;
  // Before the first count a bound of 0 serves to subtract from; it is nothing that anybody stated.
  if (lastUpTo(record.series, period.to) === null)
    return {
      id,
      figure: messages.counts.notStated,
      label,
      details: [messages.headline.noSplit],
      links: [],
      isDisputed: false,
    };
  const { killed, injured } = record.count.at(period.to).all;
  const by = unique([killed, injured].flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy]));
  return {
    id,
    figure: `${messages.counts.short(killed)} · ${messages.counts.short(injured)}`,
    label,
    details: [messages.headline.restsOn(by.length)],
    links: sourceLinks(unique(by.flatMap((statement) => statement.sources)), sources, messages),
    isDisputed: killed.conflict || injured.conflict,
  };
}

function civiliansMilitaryTile({ record, period, sources, messages }: Asked): Tile {
  const { civilians, military } = record.count.at(period.to);
  const split = lastSplit(record.series, period.to);
  return {
    id: "civilians-military",
    figure: split ? messages.counts.short(civilians.total) : messages.counts.notStated,
    label: messages.headline.tile.civilians,
    details: split
      ? [
          messages.headline.andMilitary(messages.counts.short(military.total)),
          messages.headline.bySplit(split.statement.asOf, split.statement.speaker),
        ]
      : [messages.headline.noSplit],
    links: split ? sourceLinks(split.statement.sources, sources, messages) : [],
    isDisputed: civilians.total.conflict || military.total.conflict,
  };
}

function activitiesTile({ record, period, messages }: Asked): Tile {
  const { headline } = messages;
  const { counted } = activityIn(record.folded, period);
  const label = headline.tile.activities(counted.length);
  if (!overlaps(record.span, period.from, period.to))
    return {
      id: "activities",
      figure: messages.counts.notKnown,
      label,
      details: [headline.activitiesUnknown],
      links: [],
      isDisputed: false,
    };
  const aboutMineAction = counted.filter(({ activity }) => activity.mineAction).length;
  const meetings = counted.reduce((sum, fold) => sum + fold.meetings.length, 0);
  return {
    id: "activities",
    figure: counted.length === 0 ? headline.noneFound : messages.counts.number(counted.length),
    label,
    details: [
      ...(counted.length > 0 ? [headline.aboutMineAction(aboutMineAction)] : []),
      ...(meetings > 0 ? [messages.headline.meetings(meetings)] : []),
    ],
    links: [],
    isDisputed: false,
  };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
