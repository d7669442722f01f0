import { prepareRecord } from "./prepareRecord.ts";
import { type FirstRows, fetchFirstRows } from "./queries/fetchFirstRows.ts";

/** Settles when requests may be sent: at once, or when the mocks are there to answer them. */
export const network: Promise<void> =
  import.meta.env.MODE === "mock"
    ? import("../mocks/browser.ts").then(({ startMocks }) => startMocks())
    : Promise.resolve();

/**
 * The rows that the first view is drawn from, once the record is made of them. `null` where the document asks for
 * none or they cannot be had: then the whole files are there, or why they are not. The build gives this file
 * and what it needs a script of its own, without React: it runs while the rest is still on its way.
 */
export const essentials: Promise<FirstRows | null> = load();

async function load(): Promise<FirstRows | null> {
  await network;
  const first = await fetchFirstRows().catch(() => null);
  const rows = first ?? (await wholeRows().catch(() => null));
  if (rows) prepareRecord(rows.statements, rows.activity);
  return first;
}

/** Fails where what asks the server cannot be had: whoever asks for it next tries again. */
async function wholeRows() {
  return (await import("./server.ts")).prepareFiles();
}
