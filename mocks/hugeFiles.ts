import type { Activity, WholeActivity } from "../app/contract/activity.ts";
import { activityKinds } from "../app/contract/activityKinds.ts";
import type { WholeStatement } from "../app/contract/statement.ts";
import type { ReplacedFiles } from "./handlers.ts";
import { aDataFile, anActivity, aSource, aStatement } from "./makers.ts";

const millisecondsPerDay = 86_400_000;
const dayNumber = (day: string) => Date.parse(day) / millisecondsPerDay;
const dayOf = (number: number) => new Date(number * millisecondsPerDay).toISOString().slice(0, 10);

// Days and counts that the generated record passes through, so that it reads as the published one does.
const start = { day: dayNumber("2020-11-10"), total: 0 };
const article = { day: dayNumber("2025-03-08"), total: 383 };
const end = { day: dayNumber("2026-03-13"), total: 419 };
const killedOf383 = 70;

/** A function of the day, so that two rows of one day never contradict each other. */
function totalOn(day: number): number {
  const [from, to] = day <= article.day ? [start, article] : [article, end];
  const share = (day - from.day) / (to.day - from.day);
  return from.total + Math.floor(share * (to.total - from.total));
}

/** The day of row `index` of `n`: the first row on the first day, the last on the last. */
function dayAt(index: number, n: number): number {
  if (n === 1) return end.day;
  return start.day + Math.round((index / (n - 1)) * (end.day - start.day));
}

function statementAt(index: number, n: number): WholeStatement {
  const day = dayAt(index, n);
  const total = totalOn(day);
  const killed = Math.floor((total * killedOf383) / 383);
  const asOf = dayOf(day);
  const again = index > 0 && dayAt(index - 1, n) === day;
  return aStatement({
    id: `huge-${index + 1}`,
    asOf,
    use: again ? "repeat" : "series",
    total,
    killed,
    injured: total - killed,
  });
}

const tracks: Activity["track"][] = ["nato-pa", "nato", "parliamentary", "other-official"];

/** Every fourth kind in a row lands in the same lane, every third touches mine action; visits take three days. */
function activityAt(index: number, n: number): WholeActivity {
  const kind = activityKinds[index % activityKinds.length] ?? "visit";
  const first = dayAt(index, n);
  const last = kind === "visit" ? Math.min(first + 2, end.day) : first;
  return anActivity({
    id: `huge-activity-${index + 1}`,
    kind,
    track: tracks[index % tracks.length] ?? "nato",
    start: dayOf(first),
    end: dayOf(last),
    title: `Generated activity ${index + 1}`,
    mineAction: index % 3 === 0,
  });
}

/**
 * `n` statements and `n` activities (1 or more), evenly over the days from 10 November 2020 to
 * 13 March 2026, and the source they name; always the same for the same `n`.
 * The counts never fall and never contradict each other: 383 people on 8 March 2025, 419 at the end.
 */
export function hugeFiles(n: number): ReplacedFiles {
  const indexes = Array.from({ length: n }, (_, index) => index);
  return {
    statements: aDataFile(
      "statements",
      indexes.map((index) => statementAt(index, n)),
    ),
    activity: aDataFile(
      "activity",
      indexes.map((index) => activityAt(index, n)),
    ),
    sources: aDataFile("sources", [aSource({ publisher: "Generated data" })]),
  };
}
