import { counts } from "./en/counts.ts";
import { headline } from "./en/headline.ts";
import { page } from "./en/page.ts";
import { period } from "./en/period.ts";
import { timeline } from "./en/timeline.ts";

/** The words of the first view, by the part of the page that says them; `enDetails` holds the others. */
export const en = { page, period, headline, timeline, counts };

export type Messages = typeof en;
