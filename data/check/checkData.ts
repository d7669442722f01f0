import { activity } from "./activity.ts";
import { addresses } from "./addresses.ts";
import { arithmetic } from "./arithmetic.ts";
import { assistance } from "./assistance.ts";
import { briefing } from "./briefing.ts";
import type { CheckedData } from "./checkedData.ts";
import { clearance } from "./clearance.ts";
import { days } from "./days.ts";
import { derived } from "./derived.ts";
import { districts } from "./districts.ts";
import { family } from "./family.ts";
import type { Finding } from "./finding.ts";
import { intervals } from "./intervals.ts";
import { monotony } from "./monotony.ts";
import { readFiles } from "./readFiles.ts";
import { references } from "./references.ts";
import { repeats } from "./repeats.ts";
import { rounded } from "./rounded.ts";
import { sourceDates } from "./sourceDates.ts";
import { uniqueIds } from "./uniqueIds.ts";
import { units } from "./units.ts";
import { unusedSources } from "./unusedSources.ts";
import { use } from "./use.ts";

const checks: ((data: CheckedData) => Finding[])[] = [
  uniqueIds,
  references,
  family,
  activity,
  days,
  arithmetic,
  use,
  monotony,
  repeats,
  rounded,
  intervals,
  clearance,
  districts,
  units,
  derived,
  assistance,
  addresses,
  sourceDates,
  briefing,
  unusedSources,
];

/**
 * Everything found in the data files, given as their texts by name without `.json`. A file that does
 * not fit its schema is reported, and the checks that need it wait until it does.
 */
export function checkData(texts: Readonly<Record<string, string>>): Finding[] {
  const { data, findings } = readFiles(texts);
  const isWhole = findings.length === 0;
  const deeper = checks.filter((check) => isWhole || check !== unusedSources);
  return [...findings, ...deeper.flatMap((check) => check(data))];
}

/** How many rows the texts hold; a text that cannot be read counts as none. */
export function countRows(texts: Readonly<Record<string, string>>): number {
  return Object.values(texts).reduce((sum, text) => {
    try {
      return sum + (JSON.parse(text) as { rows: unknown[] }).rows.length;
    } catch {
      return sum;
    }
  }, 0);
}
