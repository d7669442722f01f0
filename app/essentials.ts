import type { Activity } from "./contract/activity.ts";
import type { Statement } from "./contract/statement.ts";
import { periodOf } from "./domain/period.ts";
import { wholeRecord } from "./domain/record.ts";
import { headlineView } from "./features/headline/headlineView.ts";
import { layoutOf, usualSize } from "./features/timeline/layout.ts";
import { en } from "./i18n/en.ts";
import { createQueryClient } from "./queries/createQueryClient.ts";
import { queries } from "./queries/queries.ts";
import { defaultView } from "./url/view.ts";

/** What the server answered: one store for the page. */
export const client = createQueryClient();

/** Settles when requests may be sent: at once, or when the mocks are there to answer them. */
export const network: Promise<void> =
  import.meta.env.MODE === "mock"
    ? import("../mocks/browser.ts").then(({ startMocks }) => startMocks())
    : Promise.resolve();

/**
 * Settles when statements and activity are read, checked and made into the record, or when they cannot be. The build
 * gives this file and what it needs a script of its own, without React: it runs while the rest is still on its way.
 */
export const essentials: Promise<void> = load();

async function load(): Promise<void> {
  await network;
  await Promise.all([
    client.prefetchQuery(queries.statements),
    client.prefetchQuery(queries.activity),
  ]);
  const statements = client.getQueryData(queries.statements.queryKey);
  const activity = client.getQueryData(queries.activity.queryKey);
  if (!statements || !activity) return;
  try {
    await prepare(statements.rows, activity.rows);
  } catch {
    // The part of the page that needs it meets the same error, and says so in its place.
  }
}

/** Of more rows the record is made piece by piece, by code that today's do not need. */
const manyRows = 2000;

async function prepare(
  statements: readonly Statement[],
  activities: readonly Activity[],
): Promise<void> {
  if (statements.length + activities.length > manyRows)
    await import("./prepareLong.ts").then(
      ({ prepareLong }) => prepareLong(statements, activities),
      // Where it cannot be had, the record is made in one piece.
      () => undefined,
    );
  const record = wholeRecord(statements, activities);
  // What every view of a record shares is worked out once: it is there when React draws the first.
  const period = periodOf(defaultView.choice, record.span);
  headlineView(record, period, [], new Map(), en);
  layoutOf(record, period, usualSize, null, en);
}
