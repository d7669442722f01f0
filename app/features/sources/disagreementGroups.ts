import type { Day } from "../../contract/day.ts";
import type { Disagreement } from "../../contract/disagreement.ts";
import type { Interval } from "../../contract/interval.ts";
import type { Statement } from "../../contract/statement.ts";
import { statementsOf, unrepeated } from "../../domain/disagreementRows.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import { type ComputedDisagreement, disagreementsOf } from "../../domain/disagreements.ts";
import { inOrder } from "../../domain/day.ts";
import { daysOfFall } from "../../domain/falls.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { activitiesById, statementsById } from "../../domain/ids.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";

/** Computed disagreements that share a statement or the days of an interval: one matter, read together. */
export interface DisagreementGroup {
  /** The first statement or interval that it is about: it names the group in addresses. */
  id: string;
  found: readonly ComputedDisagreement[];
  statements: readonly Statement[];
  intervals: readonly Interval[];
}

/** A matter with the notes on it, and the days that it touches; a note may stand alone. */
export interface Matter {
  id: string;
  group: DisagreementGroup | null;
  notes: readonly Disagreement[];
  /** The days that it touches; empty where no row that it is about has one. */
  days: readonly Period[];
}

/** The id of the element that shows a matter. */
export function anchorOf({ id }: Matter): string {
  return disagreementPlace(id);
}

/** Whether an address within the page leads to the matter: by the id of any row or note in it. */
export function isAt({ group, notes }: Matter, place: string): boolean {
  const rows = [...(group?.statements ?? []), ...(group?.intervals ?? []), ...notes];
  return rows.some(({ id }) => place === disagreementPlace(id));
}

/** Every matter: wordings first, then by the last day that it touches, newest first; notes alone at the end. */
export function mattersOf(
  record: CasualtyRecord,
  intervals: readonly Interval[],
  notes: readonly Disagreement[],
): Matter[] {
  const groups = groupsOf(disagreementsOf(record, intervals));
  const byGroup = groupBy(notes, (note) => groupFor(note, groups));
  const joined = groups.map((group): Matter => {
    const own = byGroup.get(group) ?? [];
    return { id: group.id, group, notes: own, days: group.found.flatMap(daysOf) };
  });
  const intervalsById = new Map(intervals.map((interval) => [interval.id, interval]));
  const daysOfRow = (id: string): readonly Period[] => {
    const dated = activitiesById(record.activities).get(id) ?? intervalsById.get(id);
    if (dated) return [{ from: dated.start, to: dated.end }];
    const statement = statementsById(record.statements).get(id);
    return statement ? daysOfStatement(statement) : [];
  };
  const alone = (byGroup.get(null) ?? []).map((note): Matter => {
    const { statements, intervals: spans, activity } = note.about;
    const days = [...statements, ...spans, ...activity].flatMap(daysOfRow);
    return { id: note.id, group: null, notes: [note], days };
  });
  return [...joined, ...alone];
}

/** The group that a note explains: the one of whose rows it names the largest part; the first of equals. */
function groupFor(
  { about }: Disagreement,
  groups: readonly DisagreementGroup[],
): DisagreementGroup | null {
  const named = new Set([...about.statements, ...about.intervals]);
  let best: DisagreementGroup | null = null;
  let most = 0;
  for (const group of groups) {
    const rows = [...group.statements, ...group.intervals];
    const part = rows.filter(({ id }) => named.has(id)).length / rows.length;
    if (part > most) [best, most] = [group, part];
  }
  return best;
}

function groupsOf(found: readonly ComputedDisagreement[]): DisagreementGroup[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(key); next !== undefined; next = parents.get(root)) root = next;
    // Each key then knows its root, so that a long chain is walked once.
    if (root !== key) parents.set(key, root);
    return root;
  };
  for (const item of found) {
    const [root, ...others] = new Set(keysOf(item).map(rootOf));
    if (root !== undefined) for (const other of others) parents.set(other, root);
  }
  return [...groupBy(found, (item) => rootOf(keysOf(item)[0] ?? "")).values()]
    .map(groupOf)
    .toSorted(byWordingThenNewest);
}

function groupOf(found: readonly ComputedDisagreement[]): DisagreementGroup {
  const ordered = found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const statements = [...new Set(ordered.flatMap(statementsOf))];
  const intervals = ordered.flatMap((item) => (item.kind === "interval" ? [item.interval] : []));
  const id = statements[0]?.id ?? intervals[0]?.id ?? "";
  return { id, found: unrepeated(ordered), statements, intervals };
}

/** What is said first of a matter. */
const order: readonly ComputedDisagreement["kind"][] = [
  "wording",
  "one-visit",
  "same-day",
  "parts",
  "fell",
  "span",
  "interval",
];

function keysOf(item: ComputedDisagreement): readonly string[] {
  if (item.kind === "interval") return [`${item.interval.start} ${item.interval.end}`];
  return statementsOf(item).map(({ id }) => id);
}

function daysOf(item: ComputedDisagreement): readonly Period[] {
  if ("statement" in item) return daysOfStatement(item.statement);
  switch (item.kind) {
    case "span":
      return [{ from: item.from, to: item.to }];
    case "same-day":
      return [{ from: item.day, to: item.day }];
    case "fell":
      return [daysOfFall(item)];
    case "one-visit":
      return [{ from: item.visit.start, to: item.visit.end }];
    case "interval":
      break;
  }
  return [{ from: item.interval.start, to: item.interval.end }];
}

function daysOfStatement({ asOf, asOfRange }: Statement): readonly Period[] {
  if (asOf !== null) return [{ from: asOf, to: asOf }];
  return asOfRange === null ? [] : [{ from: asOfRange[0], to: asOfRange[1] }];
}

function byWordingThenNewest(a: DisagreementGroup, b: DisagreementGroup): number {
  return Number(hasWording(b)) - Number(hasWording(a)) || inOrder(lastDayOf(b), lastDayOf(a));
}

function hasWording({ found }: DisagreementGroup): boolean {
  return found.some(({ kind }) => kind === "wording");
}

function lastDayOf({ found }: DisagreementGroup): Day {
  return found.flatMap(daysOf).reduce((last, { to }) => (to > last ? to : last), "");
}
