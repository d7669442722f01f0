import { type CheckedData, rowsOf } from "./checkedData.ts";
import { type Count, countsOf, type Measure, measures } from "./counts.ts";
import { disagreementNames, notesName } from "./covered.ts";
import type { Finding } from "./finding.ts";

/** Two counts that cannot both be true: the first is the earlier one. */
type Clash = [earlier: Count, later: Count];

/** Stale counts are old ones, so they hold nothing down; a lower limit holds nothing down either. */
function holdsDown({ row }: Count): boolean {
  return row.use !== "stale" && row.use !== "rounded";
}

function clashes(counts: readonly Count[]): Clash[] {
  const fallen = counts.flatMap((later) =>
    counts.flatMap((earlier): Clash[] => {
      if (!holdsDown(later) || earlier.value <= later.value) return [];
      const isBefore =
        earlier.to < later.from || (earlier.to === later.from && earlier.row.use === "rounded");
      return isBefore ? [[earlier, later]] : [];
    }),
  );
  const dated = counts.filter((count) => holdsDown(count) && count.row.asOf !== null);
  const sameDay = dated.flatMap((first, index) =>
    dated.slice(index + 1).flatMap((second): Clash[] => {
      return first.from === second.from && first.value !== second.value ? [[first, second]] : [];
    }),
  );
  return [...fallen, ...sameDay];
}

function isCovered(data: CheckedData, measure: Measure, [earlier, later]: Clash): boolean {
  const pair = [earlier, later];
  if (pair.some(({ row }) => row.use === "undated" || row.use === "partial")) return true;
  // A stale row is an old count as a whole; its split may never have been part of the series.
  if (measure.includes(".") && pair.some(({ row }) => row.use === "stale")) return true;
  // A count repeated in a later publication may be the old one: it sets no upper bound.
  const isOldCount = later.row.use === "repeat" && later.row.asOfBasis === "publication";
  if (isOldCount && earlier.from < later.from) return true;
  const notesSay = (one: Count, other: Count) =>
    [other.value, other.row.total].some((value) => value !== null && notesName(one.row, value));
  if (notesSay(earlier, later) || notesSay(later, earlier)) return true;
  return disagreementNames(
    data,
    pair.map(({ row }) => ({ file: "statements", id: row.id })),
  );
}

/**
 * The fewest counts without which nothing clashes, each with those it clashes with. A count with two
 * digits swapped clashes with many good ones, and it is the one to be named; of a lone pair the later.
 */
function culprits(pairs: readonly Clash[]): Map<Count, Count[]> {
  const found = new Map<Count, Count[]>();
  let left = pairs;
  while (left.length > 0) {
    const partners = new Map<Count, Count[]>();
    for (const [earlier, later] of left) {
      partners.set(later, [...(partners.get(later) ?? []), earlier]);
    }
    for (const [earlier, later] of left) {
      partners.set(earlier, [...(partners.get(earlier) ?? []), later]);
    }
    const [worst] = [...partners].toSorted((a, b) => b[1].length - a[1].length);
    if (!worst) break;
    found.set(...worst);
    left = left.filter((pair) => !pair.includes(worst[0]));
  }
  return found;
}

function nameOf({ value, row }: Count): string {
  return `${value} (${row.id}, ${row.asOf ?? row.asOfRange?.join(" to ") ?? "undated"})`;
}

function remedyFor(count: Count, counts: readonly Count[]): string {
  const others = counts.filter((other) => other !== count && holdsDown(other));
  const low = Math.max(0, ...others.filter(({ to }) => to < count.from).map(({ value }) => value));
  const high = Math.min(...others.filter(({ from }) => from > count.to).map(({ value }) => value));
  const range = low === high ? `${low}` : `from ${low} to ${high}`;
  const other = "a note that names the other figure, or both rows in one row of disagreements.json";
  if (low > high) return other;
  return `${high === Infinity ? `at least ${low}` : range}; where the source has it so, ${other}`;
}

function findingsOf(
  pairs: readonly Clash[],
  counts: readonly Count[],
  field: Measure,
  level: "error" | "known",
): Finding[] {
  return [...culprits(pairs)].map(([count, partners]): Finding => {
    const [first, ...more] = partners;
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    const problem = `${count.value} does not go with ${first ? nameOf(first) : ""}${others}: a running count never falls, and has one value a day`;
    const remedy = remedyFor(count, counts);
    return { file: "statements", row: count.row.id, field, problem, remedy, level };
  });
}

/** Counts that fall, or that differ on one day. */
export function monotony(data: CheckedData): Finding[] {
  const rows = rowsOf(data, "statements");
  return measures.flatMap((measure) => {
    const counts = countsOf(rows, measure);
    const pairs = clashes(counts);
    const known = pairs.filter((pair) => isCovered(data, measure, pair));
    const open = pairs.filter((pair) => !known.includes(pair));
    return [
      ...findingsOf(open, counts, measure, "error"),
      ...findingsOf(known, counts, measure, "known"),
    ];
  });
}
