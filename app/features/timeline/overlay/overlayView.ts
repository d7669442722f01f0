import type { Day } from "../../../contract/day.ts";
import type { Fact } from "../../../domain/fact.ts";
import type { Period } from "../../../domain/period.ts";

/** A stated number on a panel: a bar over its days, or a point where the first of them is the last. */
export interface OverlayMark {
  id: string;
  value: number;
  from: Day;
  to: Day;
  /** Rounded in the source, or its year inferred. */
  isHollow: boolean;
  /** Of one body only: hatched, because it is not to be compared with those of all. */
  isOfOne: boolean;
  /** What is read of it. */
  text: string;
  asks: Fact;
}

/** How a mark may look, with what that means. */
export interface OverlayForm {
  form: "bar" | "hatched" | "hollowBar" | "unreported" | "point" | "hollow";
  text: string;
}

/** A panel under the timeline, ready to be placed; values are in the unit that the title names. */
export interface OverlayView {
  title: string;
  /** One sentence for those who cannot see the picture. */
  picture: string;
  shape: "bar" | "point";
  marks: readonly OverlayMark[];
  forms: readonly OverlayForm[];
  /** Days without a report, which are not days of nothing. */
  unreported: readonly Period[];
  /** Exact running totals, also the last before and the first after the days; empty where none is running. */
  line: readonly { at: Day; value: number }[];
  /** The last running total before the days. */
  entering: { text: string; name: string; value: number; asks: Fact } | null;
  /** What is said where the days have no number; `null` where they have one. */
  none: string | null;
}
