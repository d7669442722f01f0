import type { Clearance } from "../../../contract/clearance.ts";
import {
  type ClearanceFigures,
  type DatedClearance,
  clearanceFields,
  clearanceIn,
  spanOf,
} from "../../../domain/clearance.ts";
import { countStart, inOrder } from "../../../domain/day.ts";
import type { ClearanceUnit } from "../../../domain/impactChoices.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";
import {
  type Chosen,
  type StatedFigure,
  figureOf,
  isBeyond,
  itemsOf,
  limitsOf,
} from "./clearanceFigure.ts";
import { type ClearancePicture, clearancePicture } from "./clearancePicture.ts";

export interface ClearanceRow {
  id: string;
  kind: string;
  days: string;
  /** What limits the days: that some lie outside the period, or that the year is inferred. */
  limits: readonly string[];
  /** `null` where the report does not state the unit. */
  figure: StatedFigure | null;
  /** All mines and items together; `null` where the report does not state them. */
  inAll: StatedFigure | null;
  operators: string;
  speaker: string;
  links: readonly SourceLink[];
}

export interface ClearanceView {
  latest: readonly LatestNumber[];
  /** In place of a running total, where there is none. */
  noTotal: string | null;
  undated: readonly { id: string; figure: StatedFigure; words: string }[];
  /** What stands in place of the picture where the period has no report; `null` where it has one. */
  none: string | null;
  picture: ClearancePicture;
  /** Where the unit needs one. */
  caution: string | null;
  /** What is not reported. */
  gaps: readonly string[];
  notes: readonly string[];
  caption: string;
  rows: readonly ClearanceRow[];
  others: { caption: string; rows: readonly ClearanceRow[] };
}

/** Says what is stated of clearance in a period; `rows` are those that were known. */
export function clearanceView(
  rows: readonly Clearance[],
  chosen: Chosen,
  sources: SourcesById,
  messages: DetailMessages,
): ClearanceView {
  const { period, unit, span } = chosen;
  const { from, to } = period;
  const { clearance: words } = messages;
  const figures = clearanceIn(rows, period, unit, span);
  const asRow = (row: Clearance) => rowOf(row, chosen, sources, messages);
  const latest = latestOf(figures, unit, messages);
  return {
    latest,
    noTotal: latest.length === 0 && to >= countStart ? words.latest.none(unit, to) : null,
    undated: figures.undated.flatMap((row) => {
      const figure = figureOf(row, unit, messages);
      if (figure === null) return [];
      return [{ id: row.id, figure, words: words.latest.undated(unit, row.start, row.asOfRange) }];
    }),
    none: figures.stated.length > 0 ? null : noneWords(figures, chosen, messages),
    picture: clearancePicture(figures, chosen, messages),
    caution: unit === "unexploded-ordnance" ? messages.facts.counted.spikes : null,
    gaps: gapWords(figures, chosen, messages),
    notes: to < countStart ? [] : noteWords(figures, chosen, messages),
    caption: words.table.caption(unit, span, from, to),
    rows: newestFirst([...figures.stated, ...figures.unstated]).map(asRow),
    others: {
      caption: words.table.others(unit, from, to),
      // The other of years and months is one press away, and would crowd these out.
      rows: [
        ...newestFirst([
          ...figures.otherSpans.filter(({ granularity }) => isOther(granularity)),
          ...figures.totals,
          ...figures.totalsOfOne,
        ]),
        ...figures.undated,
      ]
        .filter((row) => row[clearanceFields[unit]] !== null)
        .map(asRow),
    },
  };
}

function latestOf(
  { latest, latestExact }: ClearanceFigures,
  unit: ClearanceUnit,
  messages: DetailMessages,
): readonly LatestNumber[] {
  const { latest: words } = messages.clearance;
  const number = (row: DatedClearance | null, what: string): LatestNumber[] => {
    const figure = row && figureOf(row, unit, messages);
    if (!row || !figure) return [];
    return [{ id: row.id, ...figure, what, when: words.since(row.start, row.end) }];
  };
  return [
    ...number(latest, words.total(unit, latest?.operators === "all-presumed")),
    ...number(latestExact, words.exact),
  ];
}

function noneWords(
  { before, after }: ClearanceFigures,
  { period, unit, span }: Chosen,
  { clearance: words, impact }: DetailMessages,
): string {
  return [
    period.to < countStart
      ? impact.nothingBefore(countStart)
      : words.none(unit, span, period.from, period.to),
    ...(before === null ? [] : [words.before(before.start, before.end)]),
    ...(after === null ? [] : [words.after(after.start, after.end)]),
  ].join(" ");
}

function gapWords(
  { gaps, unstated }: ClearanceFigures,
  { unit, span }: Chosen,
  { clearance: words }: DetailMessages,
): readonly string[] {
  return [
    ...(gaps.length === 0 ? [] : [words.gaps(span, gaps)]),
    ...(unstated.length === 0
      ? []
      : [
          words.unstated(
            unit,
            span,
            unstated.map((row) => spanOf(row, span)),
          ),
        ]),
    ...(gaps.length + unstated.length === 0 ? [] : [words.notes.gaps]),
  ];
}

function noteWords(
  { stated }: ClearanceFigures,
  { period }: Chosen,
  { clearance, facts }: DetailMessages,
): readonly string[] {
  const { notes } = clearance;
  return [
    ...(stated.some(({ operators }) => operators === "one") ? [notes.one] : []),
    ...(stated.some((row) => isBeyond(row, period)) ? [notes.beyond] : []),
    facts.counted.overlap,
    notes.own,
  ];
}

function rowOf(
  row: Clearance,
  { period, unit }: Chosen,
  sources: SourcesById,
  messages: DetailMessages,
): ClearanceRow {
  const { table } = messages.clearance;
  const { id, granularity, start, end, operators, speaker } = row;
  return {
    id,
    kind: table.kinds[granularity],
    days: end === null ? table.open(start, row.asOfRange) : messages.counts.days(start, end),
    limits: limitsOf(row, period, messages),
    figure: figureOf(row, unit, messages),
    inAll: itemsOf(row, messages),
    operators: table.ofOperators[operators],
    speaker,
    links: sourceLinks(row.sources, sources, messages),
  };
}

function isOther(granularity: Clearance["granularity"]): boolean {
  return granularity === "week" || granularity === "quarter";
}

function newestFirst(rows: readonly DatedClearance[]): readonly DatedClearance[] {
  return rows.toSorted((a, b) => inOrder(b.end, a.end) || inOrder(b.start, a.start));
}
