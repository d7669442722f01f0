import type { Day } from "../../contract/day.ts";
import type { Interval } from "../../contract/interval.ts";
import { agreeingIntervals, officeOf } from "../../domain/agreeingIntervals.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";

/** Read for this page, and without a number for it: so no row of the data rests on it. */
const monitor = "http://www.the-monitor.org/en-gb/reports/2019/azerbaijan/casualties.aspx";
const weapons = "explosiveweaponsmonitor-56552e";
/** The last day that the page of Explosive Weapons Monitor covers. */
const weaponsEnd: Day = "2022-12-31";

/** The independent records, and what bodies that are not of the government stated. */
export interface RecordsElsewhere {
  sentences: readonly string[];
  links: readonly SourceLink[];
}

/** What of the records elsewhere was there by the day (`null`: all of it); `intervals` are those known then. */
export function recordsElsewhere(
  known: Day | null,
  intervals: readonly Interval[],
  sources: SourcesById,
  { reading: { independent } }: DetailMessages,
): RecordsElsewhere {
  const page = sources.get(weapons);
  const hasWeapons = known === null || (page?.published ?? weaponsEnd) <= known;
  const others = intervals.filter((row) => isNonGovernmental(officeOf(row)));
  const offices = new Set(others.map(officeOf));
  return {
    sentences: [
      ...(hasWeapons ? [independent.weaponsSaid] : []),
      ...[...groupBy(others, officeOf)].map(([office, rows]) =>
        independent.givenBy(office, new Set(rows.map(({ start, end }) => `${start} ${end}`)).size),
      ),
      ...agreeingIntervals(intervals)
        .filter((span) => span.offices.some((office) => offices.has(office)))
        .map((span) => independent.agreeing(span.offices, span.start, span.end)),
    ],
    links: [
      { id: "monitor", text: independent.monitor, href: monitor },
      ...(page && hasWeapons ? [{ id: weapons, text: independent.weapons, href: page.url }] : []),
    ],
  };
}

/** The data say so of an office in its own name. */
function isNonGovernmental(office: string): boolean {
  return office.includes("non-governmental");
}
