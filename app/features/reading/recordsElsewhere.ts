import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";

/** Read for this page, and without a number for it: so no row of the data rests on it. */
const monitor = "http://www.the-monitor.org/en-gb/reports/2019/azerbaijan/casualties.aspx";
const weapons = "explosiveweaponsmonitor-56552e";

/** Where the independent records that are named on the page can be read. */
export function recordsElsewhere(sources: SourcesById, { reading }: DetailMessages): SourceLink[] {
  const page = sources.get(weapons);
  return [
    { id: "monitor", text: reading.independent.monitor, href: monitor },
    ...(page ? [{ id: weapons, text: reading.independent.weapons, href: page.url }] : []),
  ];
}
