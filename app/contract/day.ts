import * as v from "valibot";
import { isDay, shape } from "./isDay.ts";

/** A whole day, without a time or a zone: YYYY-MM-DD. */
export const Day = v.pipe(
  v.string("must be a day written as text, for example 2025-03-08"),
  v.regex(shape, "must be written YYYY-MM-DD, for example 2025-03-08"),
  v.check(isDay, "must be a day that exists in the calendar"),
);
export type Day = v.InferOutput<typeof Day>;
