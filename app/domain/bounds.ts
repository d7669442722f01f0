import type { DatedStatement } from "./statements.ts";

/** The lowest and highest value, in people, that the statements allow. */
export interface Bounds {
  /** 0 or more. */
  low: number;
  /** `null`: no later exact count limits it, so the answer is "at least". */
  high: number | null;
  /** The statements that the low value rests on; none where it is the 0 of the start. */
  lowBy: readonly DatedStatement[];
  /** The statements that the high value rests on. */
  highBy: readonly DatedStatement[];
  /** Whether an end rests on an upper limit whose day was assumed (a publication date, say). */
  assumed: boolean;
  /**
   * Whether statements contradict each other here. Then `low` and `high` are the smaller and the larger
   * of the contradicting values, to be read as "303 or 304", and both are kept for differences.
   */
  conflict: boolean;
}
