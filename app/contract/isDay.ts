/** How a day is written. */
export const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a whole day that exists in the calendar (YYYY-MM-DD); 2025-02-30 does not. */
export function isDay(text: string): boolean {
  if (seen.has(text)) return true;
  if (!shape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isIt = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (isIt && seen.size < mostSeen) seen.add(text);
  return isIt;
}

/** The rows of a long file share a few thousand days, and looking one up in the calendar is slow. */
const seen = new Set<string>();
const mostSeen = 50_000;
