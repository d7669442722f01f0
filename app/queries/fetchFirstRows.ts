import { rowsOf } from "../contract/columns.ts";
import type { Activity } from "../contract/activity.ts";
import type { Day } from "../contract/day.ts";
import type { FirstFile } from "../contract/firstFile.ts";
import type { Statement } from "../contract/statement.ts";

/** What the first view is drawn from while the whole files are on their way. */
export interface FirstRows {
  /** The day on which the newer of the two lists was last changed when the page was built. */
  updated: Day;
  statements: readonly Statement[];
  activity: readonly Activity[];
}

/**
 * The rows of the file that the build made for the first view; it is as trustworthy as a script of the build.
 * `null` where the document does not ask for one: without a build, and where the address needs the whole files.
 * Throws where it cannot be had.
 */
export async function fetchFirstRows(): Promise<FirstRows | null> {
  const link = document.querySelector<HTMLLinkElement>('link[as="fetch"][href*="assets/first-"]');
  if (link === null) return null;
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: the server answered ${response.status}`);
  const { updated, statements, activity } = (await response.json()) as FirstFile;
  return { updated, statements: rowsOf(statements), activity: rowsOf(activity) };
}
