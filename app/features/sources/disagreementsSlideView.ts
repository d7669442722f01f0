import type { Day } from "../../contract/day.ts";
import { lastUpTo } from "../../domain/change.ts";
import { inOrder } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { challengeView } from "./challengeView.ts";
import type { Matter } from "./disagreementGroups.ts";
import { mattersIn } from "./matters.ts";

/** A disagreement and how to answer it, ready to read out. */
export interface AnsweredMatter {
  id: string;
  /** The matter that it belongs to. */
  matter: string;
  title: string;
  answer: readonly string[];
}

/** The disagreements about the figures of a period: those about its last count first, then the newest. */
export function disagreementsSlideView(
  matters: readonly Matter[],
  record: CasualtyRecord,
  period: Period,
  messages: DetailMessages,
): AnsweredMatter[] {
  const last = lastUpTo(record.series, period.to);
  const { lowBy, highBy } = record.count.at(period.to).all.total;
  const atEnd = new Set([...(last ? [last] : []), ...lowBy, ...highBy].map(({ id }) => id));
  const byRank = (a: Matter, b: Matter) => rank(a) - rank(b) || inOrder(lastDay(b), lastDay(a));
  const rank = ({ group }: Matter) => {
    if (group === null) return 2;
    return group.statements.some(({ id }) => atEnd.has(id)) ? 0 : 1;
  };
  return mattersIn(matters, record, period)
    .inPeriod.toSorted(byRank)
    .flatMap((matter) => answered(matter, rank(matter) === 0, messages));
}

/** Of a matter about the last count all that it consists in, one kind after the other; of others what leads. */
function answered(matter: Matter, isWhole: boolean, messages: DetailMessages): AnsweredMatter[] {
  const found = matter.group?.found ?? [];
  const [lead] = found;
  const [note] = matter.notes;
  if (lead === undefined)
    return [
      { id: matter.id, matter: matter.id, title: note?.topic ?? "", answer: [note?.detail ?? ""] },
    ];
  const firstOfKind = found.filter(
    (item, index) => found.findIndex(({ kind }) => kind === item.kind) === index,
  );
  return (isWhole ? firstOfKind : [lead]).map((item) => ({
    id: `${matter.id} ${item.kind}`,
    matter: matter.id,
    title: disagreementTitle(item, messages),
    answer: [
      ...challengeView(item, messages).answer,
      ...(item === lead ? shortNote(note?.detail) : []),
    ],
  }));
}

function lastDay({ days }: Matter): Day {
  return days.reduce((last, { to }) => (to > last ? to : last), "");
}

/** Of how many matters the first entries say nothing yet. */
export function mattersLeft(entries: readonly AnsweredMatter[], shown: number): number {
  const isSaid = new Set(entries.slice(0, shown).map(({ matter }) => matter));
  return new Set(entries.map(({ matter }) => matter)).size - isSaid.size;
}

/** Longer ones, in letters, stand in the list of the page. */
const longestNote = 180;

function shortNote(detail = ""): string[] {
  return detail !== "" && detail.length <= longestNote ? [detail] : [];
}
