import type { Contamination } from "../contract/contamination.ts";
import type { Day } from "../contract/day.ts";
import { inOrder } from "./day.ts";
import { type Period, includes } from "./period.ts";
import { mayLieIn } from "./undated.ts";

type Metric = Contamination["metric"];

/** A figure with the day for which it stands. */
export type DatedContamination = Contamination & { asOf: Day };

/** Sizes of contaminated land, in hectares; what each of them covers is not the same. */
export const areaMetrics = [
  "contaminated-area",
  "land-needing-clearance",
  "area-high-contamination",
  "area-lower-contamination",
] as const satisfies readonly Metric[];
export type AreaMetric = (typeof areaMetrics)[number];

/** What else is stated of the size of the problem, in the order in which it is listed. */
const otherMetrics = [
  "contaminated-share-of-territory",
  "share-cleared",
  "estimated-mines",
  "mines-on-maps",
  "map-accuracy",
  "residential-land-to-clear",
  "planned-clearance",
] as const satisfies readonly Metric[];

/** What is stated of contamination in a period. No figure is worked out of others, and none is joined to a line. */
export interface ContaminationFigures {
  /** Areas for a day of the period, in the order of their days. */
  areas: readonly (DatedContamination & { metric: AreaMetric })[];
  /** Everything else for a day of the period, each metric together, the newest first. */
  others: readonly DatedContamination[];
  /** Figures without a day that may stand for one of the period. */
  undatedAreas: readonly Contamination[];
  undatedOthers: readonly Contamination[];
  /** The newest stated size of the whole contaminated area by the period's end; `null` where there is none. */
  latest: DatedContamination | null;
  /** The areas that are nearest before and after the period. */
  before: DatedContamination | null;
  after: DatedContamination | null;
}

/** The figures of a period, both days included; `rows` are those that were known. */
export function contaminationIn(
  rows: readonly Contamination[],
  period: Period,
): ContaminationFigures {
  const { from, to } = period;
  const dated = rows.filter(isDated).toSorted((a, b) => inOrder(a.asOf, b.asOf));
  const undated = rows.filter((row) => !isDated(row) && mayLieIn(row, period));
  const areas = dated.filter(isArea);
  const within = dated.filter(({ asOf }) => includes(period, asOf));
  return {
    areas: within.filter(isArea),
    others: byMetric(within.filter((row) => !isArea(row)).toReversed()),
    undatedAreas: undated.filter(isArea),
    undatedOthers: byMetric(undated.filter((row) => !isArea(row))),
    latest: areas.findLast((row) => row.metric === "contaminated-area" && row.asOf <= to) ?? null,
    before: areas.findLast(({ asOf }) => asOf < from) ?? null,
    after: areas.find(({ asOf }) => asOf > to) ?? null,
  };
}

function byMetric<Row extends Contamination>(rows: readonly Row[]): readonly Row[] {
  const place = ({ metric }: Row) => otherMetrics.findIndex((name) => name === metric);
  return rows.toSorted((a, b) => place(a) - place(b));
}

function isArea<Row extends Contamination>(row: Row): row is Row & { metric: AreaMetric } {
  return row.unit === "hectares" && areaMetrics.some((name) => name === row.metric);
}

function isDated(row: Contamination): row is DatedContamination {
  return row.asOf !== null;
}
