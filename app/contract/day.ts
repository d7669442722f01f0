import * as v from "valibot";

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a whole day that exists in the calendar (YYYY-MM-DD); 2025-02-30 does not. */
export function isDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A whole day, without a time or a zone: YYYY-MM-DD. */
export const Day = v.pipe(
  v.string("must be a day written as text, for example 2025-03-08"),
  v.regex(shape, "must be written YYYY-MM-DD, for example 2025-03-08"),
  v.check(isDay, "must be a day that exists in the calendar"),
);
export type Day = v.InferOutput<typeof Day>;
