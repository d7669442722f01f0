import * as v from "valibot";
import { Id, Text } from "./parts.ts";

/** What a slide can show; each is drawn by the same parts as on the page. */
export const slideShows = [
  "figure",
  "timeline",
  "visit",
  "splits",
  "years",
  "clearance",
  "return",
  "where",
  "activity",
  "assistance",
  "disagreements",
  "sources",
] as const;

/** A slide of a briefing: a saved view, what of it is shown, and notes for whoever presents it. */
export const Slide = v.strictObject({
  id: Id,
  title: Text,
  shows: v.picklist(slideShows, `must be one of ${slideShows.join(", ")}`),
  /** The search part of the address that asks for the view, without its question mark; empty: the default view. */
  view: v.string("must be text; empty for the default view"),
  /** For the presenter only; may be empty. */
  notes: v.string("must be text; empty where there is nothing to say"),
});
export type Slide = v.InferOutput<typeof Slide>;
