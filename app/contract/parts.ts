import * as v from "valibot";

/** A text that says something; an empty text must be `null` where the field allows it. */
export const Text = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.minLength(1, "must not be empty; write null where nothing is known"),
);

/** The name of a row, unique in its file; it is used in addresses, so small letters, digits and hyphens only. */
export const Id = v.pipe(
  v.string("must be text"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens"),
);

/** A count of people: a whole number from 0; `null` where the field allows it means not stated, never 0. */
export const People = v.pipe(
  v.number("must be a whole number of people, or null where it is not stated"),
  v.integer("must be a whole number of people"),
  v.minValue(0, "must be 0 or more"),
);

/** A measured quantity from 0 (hectares, items, an amount of money). */
export const Quantity = v.pipe(
  v.number("must be a number, or null where it is not stated"),
  v.minValue(0, "must be 0 or more"),
);

/** Killed and injured of one part of the population, in people; `null` means not stated. */
export const Split = v.strictObject({ killed: v.nullable(People), injured: v.nullable(People) });
export type Split = v.InferOutput<typeof Split>;

/** Ids of rows in `sources`: at least one, because nothing is shown that nobody published. */
export const SourceIds = v.pipe(
  v.array(Id),
  v.minLength(1, "must name at least one row of sources.json"),
);
