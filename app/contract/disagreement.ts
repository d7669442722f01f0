import * as v from "valibot";
import { Id, SourceIds, Text } from "./parts.ts";

/** A contradiction between sources that needs human words; most others are computed from the rows. */
export const Disagreement = v.strictObject({
  id: Id,
  topic: Text,
  detail: Text,
  /** The rows that it explains, by id and file. */
  about: v.strictObject({
    statements: v.array(Id),
    intervals: v.array(Id),
    activity: v.array(Id),
    incidents: v.array(Id),
    returns: v.array(Id),
  }),
  sources: SourceIds,
});
export type Disagreement = v.InferOutput<typeof Disagreement>;
