import type { Activity } from "./contract/activity.ts";
import type { Statement } from "./contract/statement.ts";
import { activityTotals } from "./domain/activityTotals.ts";
import { recording, wholeRecord } from "./domain/record.ts";
import type { Work } from "./domain/work.ts";
import { laneDaysOf } from "./features/timeline/laneDays.ts";
import { drawnStatements } from "./features/timeline/points.ts";

/** In milliseconds: so long a click or a key may wait until the page rests. */
const patience = 8;

/**
 * Makes a long record, and what all views of it share, piece by piece: in one piece it would hold up the page.
 * It is kept when it is whole; until then nobody sees it.
 */
export async function prepareLong(
  statements: readonly Statement[],
  activities: readonly Activity[],
): Promise<void> {
  const work = preparing(statements, activities);
  let begun = performance.now();
  while (work.next().done !== true) {
    if (performance.now() - begun < patience) continue;
    await rest();
    begun = performance.now();
  }
  await rest();
}

/** Browsers that do not know how to go on soon take a turn of the timer. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

function* preparing(statements: readonly Statement[], activities: readonly Activity[]): Work<void> {
  const made = yield* recording(statements, activities, null, new Map());
  const record = wholeRecord(statements, activities, made);
  const { count, folded, span } = record;
  for (const day of count.days) {
    count.at(day);
    yield;
  }
  drawnStatements(record, span);
  yield;
  laneDaysOf(folded);
  yield;
  activityTotals(folded, span);
}
