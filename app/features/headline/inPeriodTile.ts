import { type Change, changeIn } from "../../domain/change.ts";
import { addDays, countStart, inOrder } from "../../domain/day.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { statedOtherwise } from "../../domain/statedOtherwise.ts";
import type { DatedStatement } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import { type Asked, type Tile, unique } from "./tile.ts";

/** By how many people the count rose in the period. */
export function inPeriodTile(asked: Asked): Tile {
  const { record, period, sources, messages } = asked;
  const { headline, counts } = messages;
  const change = changeIn(record.count, period).all.total;
  const isUnknown = change.high === null && change.low === 0;
  const isUnchanged = change.high === 0;
  const by = countsBehind(change);
  // A rise is a span also where counts contradict each other: any value between is possible.
  const text = isUnchanged ? headline.noChange : counts.short({ ...change, conflict: false });
  const asks: Figure = { kind: "rise", population: "all", measure: "total", ...period };
  return {
    id: "in-period",
    figure: isUnknown ? counts.notKnown : [{ text, asks }],
    label: isUnknown || isUnchanged ? headline.tile.inPeriodOnly : headline.tile.inPeriod,
    details: [
      changeDetail(change, by, record, messages) +
        (change.assumed && !isUnknown ? headline.assumed : ""),
    ],
    links: sourceLinks(unique(by.flatMap((statement) => statement.sources)), sources, messages),
    disputed: disputeOver(change, asked),
    mayBeDisputed: isWholeMonths(period),
  };
}

/** Speakers give figures of whole months and years; of other days hardly ever. */
function isWholeMonths({ from, to }: Period): boolean {
  return [from, addDays(to, 1)].every((day) => day.endsWith("-01"));
}

/** Where counts contradict each other at an end of the period, else who stated another number for it. */
function disputeOver(
  change: Change,
  { record, period, intervals, messages: { headline } }: Asked,
): Tile["disputed"] {
  const crossed = [change.before, change.after].find(({ conflict }) => conflict)?.lowBy[0];
  if (crossed) return { place: disagreementPlace(crossed.id), label: headline.mark.differs };
  const stated = statedOtherwise(intervals, record.count, period).total;
  return (
    stated && {
      place: disagreementPlace(stated.interval.id),
      label: headline.mark.stated(stated.value, stated.interval.speaker),
    }
  );
}

/** The counts that set both ends of a rise, in the order of their days. */
function countsBehind({ before, after, high }: Change): DatedStatement[] {
  const by =
    high === 0
      ? [...before.lowBy, ...after.highBy]
      : [...before.lowBy, ...before.highBy, ...after.lowBy, ...after.highBy];
  return unique(by).toSorted((a, b) => inOrder(a.asOf, b.asOf));
}

function changeDetail(
  change: Change,
  by: readonly DatedStatement[],
  record: CasualtyRecord,
  { headline, counts }: Messages,
): string {
  const [first, last] = [by[0], by.at(-1)];
  if ((change.high === null && change.low === 0) || !first || !last)
    return headline.changeUnknown(record.latest?.asOf ?? countStart);
  if (change.high === 0) return headline.noChangeDetail(first.asOf, last.asOf);
  return headline.change(
    counts.short(change.before),
    counts.short(change.after),
    by.map(({ asOf }) => asOf),
  );
}
