import { activity } from "./en/activity.ts";
import { answer } from "./en/answer.ts";
import { around } from "./en/around.ts";
import { changes } from "./en/changes.ts";
import { counts } from "./en/counts.ts";
import { headline } from "./en/headline.ts";
import { impact } from "./en/impact.ts";
import { page } from "./en/page.ts";
import { period } from "./en/period.ts";
import { reading } from "./en/reading.ts";
import { sources } from "./en/sources.ts";
import { statements } from "./en/statements.ts";
import { timeline } from "./en/timeline.ts";

/** Every word on the screen, by the part of the page that says it. A language is an object of this shape. */
export const en = {
  page,
  period,
  headline,
  timeline,
  activity,
  answer,
  around,
  impact,
  sources,
  statements,
  reading,
  changes,
  counts,
};

export type Messages = typeof en;
