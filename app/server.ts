import type { Server } from "./dashboard.ts";
import { Files } from "./Files.tsx";
import { prepareLong } from "./prepareLong.ts";
import { prepareRecord } from "./prepareRecord.ts";
import { createQueryClient } from "./queries/createQueryClient.ts";
import type { FirstRows } from "./queries/fetchFirstRows.ts";
import { firstRows } from "./queries/firstRows.ts";
import { queries } from "./queries/queries.ts";

/** What the server answered: one store for the page. */
const client = createQueryClient();

/** What asks the server, for a page that was drawn from the `first` rows (`null`: from none). */
export function serverAfter(first: FirstRows | null): Server {
  if (first) client.setQueryData(firstRows.queryKey, first);
  return { client, Files };
}

/** Settles when the whole files are read and made into the record, or when they cannot be. */
export async function prepareFiles(): Promise<void> {
  await Promise.all([
    client.prefetchQuery(queries.statements),
    client.prefetchQuery(queries.activity),
  ]);
  const statements = client.getQueryData(queries.statements.queryKey);
  const activity = client.getQueryData(queries.activity.queryKey);
  if (!statements || !activity) return;
  if (statements.rows.length + activity.rows.length > manyRows)
    await prepareLong(statements.rows, activity.rows);
  prepareRecord(statements.rows, activity.rows);
}

/** Of more rows the record is made piece by piece. */
const manyRows = 2000;
