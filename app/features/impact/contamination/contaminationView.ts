import type { Contamination } from "../../../contract/contamination.ts";
import {
  type AreaMetric,
  type DatedContamination,
  areaMetrics,
  contaminationIn,
} from "../../../domain/contamination.ts";
import { countStart, dayNumber } from "../../../domain/day.ts";
import type { Fact } from "../../../domain/fact.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { TimePoint } from "../../../ui/chart/timeMarks.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";

export interface ContaminationRow {
  id: string;
  metric: string;
  figure: { text: string; asks: Fact; isDerived: boolean };
  /** The words of the source that do not stand before the figure; `null` where it has none. */
  qualifier: string | null;
  day: string;
  speaker: string;
  links: readonly SourceLink[];
}

export interface ContaminationTable {
  caption: string;
  rows: readonly ContaminationRow[];
}

export interface ContaminationView {
  latest: readonly LatestNumber[];
  /** What stands in place of the picture where the period has no area; `null` where it has one. */
  none: string | null;
  picture: string;
  points: readonly TimePoint[];
  legend: readonly { name: string; colour: string; shape: TimePoint["shape"] }[];
  areas: ContaminationTable;
  others: ContaminationTable;
  notes: readonly string[];
}

/** What is not the same land has another shape, and another ink. */
const marks = {
  "contaminated-area": { shape: "circle", colour: "var(--line)" },
  "land-needing-clearance": { shape: "ring", colour: "var(--nato)" },
  "area-high-contamination": { shape: "diamond", colour: "var(--parliamentary)" },
  "area-lower-contamination": { shape: "square", colour: "var(--nato-pa)" },
} as const satisfies Record<AreaMetric, Pick<TimePoint, "shape" | "colour">>;

/** Says what is stated of contamination in a period; `rows` are those that were known. */
export function contaminationView(
  rows: readonly Contamination[],
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): ContaminationView {
  const { contamination: words } = messages;
  const { from, to } = period;
  const { areas, others, undatedAreas, undatedOthers, latest, before, after } = contaminationIn(
    rows,
    period,
  );
  const asRow = (row: Contamination) => rowOf(row, sources, messages);
  const drawn = areaMetrics.filter((name) => areas.some(({ metric }) => metric === name));
  return {
    latest: latest === null ? [] : [latestOf(latest, messages)],
    none:
      areas.length > 0
        ? null
        : [
            to < countStart ? messages.impact.nothingBefore(countStart) : words.none(from, to),
            ...(before === null ? [] : [words.before(before.asOf)]),
            ...(after === null ? [] : [words.after(after.asOf)]),
          ].join(" "),
    picture: words.picture(from, to, areas.length),
    points: areas.map(({ id, metric, asOf, value, valueMax, qualifier }) => ({
      id,
      at: dayNumber(asOf),
      value,
      high: valueMax,
      ...marks[metric],
      text: words.point(messages.facts.range(value, valueMax), qualifier, metric, asOf),
    })),
    legend: drawn.map((metric) => ({ name: words.legend(metric), ...marks[metric] })),
    areas: {
      caption: words.table.areas(from, to),
      rows: [...areas.toReversed(), ...undatedAreas].map(asRow),
    },
    others: {
      caption: words.table.others(from, to),
      rows: [...others, ...undatedOthers].map(asRow),
    },
    notes:
      latest === null && areas.length + undatedAreas.length === 0
        ? []
        : [
            words.notes.grew,
            words.notes.covers,
            ...(undatedAreas.length > 0 ? [words.notes.undated] : []),
          ],
  };
}

function latestOf(row: DatedContamination, messages: DetailMessages): LatestNumber {
  const { latest, figure } = messages.contamination;
  return {
    id: row.id,
    text: figure(messages.facts.range(row.value, row.valueMax), row.qualifier),
    asks: asked(row),
    isDerived: derivedFrom(row, "value") !== null,
    what: latest.area,
    when: latest.on(row.asOf, row.qualifier),
  };
}

function rowOf(
  row: Contamination,
  sources: SourcesById,
  messages: DetailMessages,
): ContaminationRow {
  const { contamination, counts, facts, impact } = messages;
  const { id, metric, value, valueMax, risesTo, unit, qualifier, asOf, speaker } = row;
  return {
    id,
    metric: contamination.metrics[metric],
    figure: {
      text: contamination.figure(
        facts.rising(facts.units[unit](facts.range(value, valueMax)), risesTo),
        qualifier,
      ),
      asks: asked(row),
      isDerived: derivedFrom(row, "value") !== null,
    },
    qualifier: contamination.afterNumber(qualifier),
    day: asOf === null ? impact.undated(row.asOfRange) : counts.day(asOf),
    speaker,
    links: sourceLinks(row.sources, sources, messages),
  };
}

function asked({ id }: Contamination): Fact {
  return { kind: "fact", file: "contamination", id, field: "value" };
}
