import type { Server } from "./dashboard.ts";
import { Files } from "./Files.tsx";
import { prepareLong } from "./prepareLong.ts";
import { createQueryClient } from "./queries/createQueryClient.ts";
import type { FirstRows } from "./queries/fetchFirstRows.ts";
import { firstRows } from "./queries/firstRows.ts";
import { queries } from "./queries/queries.ts";

/** What the server answered: one store for the page. */
const client = createQueryClient();

/**
 * What asks the server, for a page that was drawn from the `first` rows, once the whole files are there or cannot be
 * had: a long one must not be made into the record in the middle of drawing. Without first rows (`null`) they are.
 */
export async function serverAfter(first: FirstRows | null): Promise<Server> {
  if (first) {
    client.setQueryData(firstRows.queryKey, first);
    await prepareFiles();
  }
  return { client, Files };
}

/** The rows of the whole files, once a long record is made of them; `null` where they cannot be had. */
export async function prepareFiles(): Promise<Pick<FirstRows, "statements" | "activity"> | null> {
  await Promise.all([
    client.prefetchQuery(queries.statements),
    client.prefetchQuery(queries.activity),
  ]);
  const statements = client.getQueryData(queries.statements.queryKey);
  const activity = client.getQueryData(queries.activity.queryKey);
  if (!statements || !activity) return null;
  if (statements.rows.length + activity.rows.length > manyRows)
    await prepareLong(statements.rows, activity.rows);
  return { statements: statements.rows, activity: activity.rows };
}

/** Of more rows the record is made piece by piece. */
const manyRows = 2000;
