import * as v from "valibot";
import { Id, Text } from "./parts.ts";

/** A closed line: longitude and latitude of each point in degrees, one after the other; the first is not repeated. */
const Ring = v.pipe(
  v.array(v.number("must be degrees of longitude and latitude, one after the other")),
  v.minLength(6, "must have three points or more"),
  v.check(({ length }) => length % 2 === 0, "must have a latitude for each longitude"),
);

/** The outline of a district or city on the map, by its ISO 3166-2 code; it implies no position on status. */
export const Boundary = v.strictObject({
  id: Id,
  iso: v.pipe(
    v.string("must be text"),
    v.regex(/^AZ-[A-Z0-9]+~?$/, "must be a code such as AZ-AGM"),
  ),
  /** The names by which `districts` and `incidents` mean this area; none where neither has it. */
  districts: v.array(Text),
  /**
   * Districts without an outline of their own of which some land lies in this area: rows that name them count that
   * land apart. Usually none.
   */
  holds: v.array(Text),
  /** Each with its outer line first, then the holes in it. */
  polygons: v.pipe(
    v.array(v.pipe(v.array(Ring), v.minLength(1, "must have an outer line"))),
    v.minLength(1, "must have an area"),
  ),
});
export type Boundary = v.InferOutput<typeof Boundary>;
