import type { Activity } from "./contract/activity.ts";
import type { Statement } from "./contract/statement.ts";
import { periodOf } from "./domain/period.ts";
import { wholeRecord } from "./domain/record.ts";
import { headlineView } from "./features/headline/headlineView.ts";
import { layoutOf, usualSize } from "./features/timeline/layout.ts";
import { en } from "./i18n/en.ts";
import { defaultView } from "./url/view.ts";

/** Makes the record of all that is known, and what every view of it shares: it is there when React draws the first. */
export function prepareRecord(
  statements: readonly Statement[],
  activities: readonly Activity[],
): void {
  try {
    const record = wholeRecord(statements, activities);
    const period = periodOf(defaultView.choice, record.span);
    headlineView(record, period, [], new Map(), en);
    layoutOf(record, period, usualSize, null, en);
  } catch {
    // Who draws from it meets the same error, in a place where it can be said.
  }
}
