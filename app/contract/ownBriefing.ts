import * as v from "valibot";
import { Slide } from "./briefing.ts";
import { Day } from "./day.ts";

/** A briefing of somebody's own, as it is kept on their computer. */
export const OwnBriefing = v.strictObject({
  /** The `updated` of the published briefing that it was made from; `null` where there was none. */
  madeFrom: v.nullable(Day),
  /** The day on which it was last changed. */
  updated: Day,
  rows: v.pipe(
    v.array(Slide),
    v.check((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
  ),
});
export type OwnBriefing = v.InferOutput<typeof OwnBriefing>;

/** The briefing of such a text; `null` where it is none. It never throws, and nothing is repaired. */
export function parseOwnBriefing(text: string): OwnBriefing | null {
  try {
    const result = v.safeParse(OwnBriefing, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
