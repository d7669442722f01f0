import type { Activity } from "./contract/activity.ts";
import type { Statement } from "./contract/statement.ts";
import { periodOf } from "./domain/period.ts";
import { wholeRecord } from "./domain/record.ts";
import { headlineView } from "./features/headline/headlineView.ts";
import { layoutOf, usualSize } from "./features/timeline/layout.ts";
import { en } from "./i18n/en.ts";
import { createQueryClient } from "./queries/createQueryClient.ts";
import { firstRows } from "./queries/firstRows.ts";
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
 * Settles when what the first view is drawn from is read and made into the record, or when it cannot be: the file
 * of first rows, and where the document asks for none or it cannot be had, the whole files. The build
 * gives this file and what it needs a script of its own, without React: it runs while the rest is still on its way.
 */
export const essentials: Promise<void> = load();

async function load(): Promise<void> {
  await network;
  const first = await client.fetchQuery(firstRows).catch(() => null);
  if (first) return prepare(first.statements, first.activity);
  await Promise.all([
    client.prefetchQuery(queries.statements),
    client.prefetchQuery(queries.activity),
  ]);
  const statements = client.getQueryData(queries.statements.queryKey);
  const activity = client.getQueryData(queries.activity.queryKey);
  if (statements && activity) await prepare(statements.rows, activity.rows);
}

/** Of more rows the record is made piece by piece, by code that today's do not need. */
const manyRows = 2000;

async function prepare(
  statements: readonly Statement[],
  activities: readonly Activity[],
): Promise<void> {
  try {
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
  } catch {
    // The part of the page that needs it meets the same error, and says so in its place.
  }
}
