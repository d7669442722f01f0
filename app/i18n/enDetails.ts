import { activity } from "./en/activity.ts";
import { answer } from "./en/answer.ts";
import { assistance } from "./en/assistance.ts";
import { around } from "./en/around.ts";
import { briefing } from "./en/briefing.ts";
import { card } from "./en/card.ts";
import { challenge } from "./en/challenge.ts";
import { changes } from "./en/changes.ts";
import { check } from "./en/check.ts";
import { clearance } from "./en/clearance.ts";
import { contamination } from "./en/contamination.ts";
import { facts } from "./en/facts.ts";
import { impact } from "./en/impact.ts";
import { overlays } from "./en/overlays.ts";
import { presenting } from "./en/presenting.ts";
import { reading } from "./en/reading.ts";
import { returns } from "./en/returns.ts";
import { rows } from "./en/rows.ts";
import { sample } from "./en/sample.ts";
import { slides } from "./en/slides.ts";
import { sources } from "./en/sources.ts";
import { statements } from "./en/statements.ts";
import { where } from "./en/where.ts";
import { type Messages, en } from "./en.ts";

/** Every word on the screen: those of the first view, and those of what is loaded after it. */
export const enDetails = {
  ...en,
  activity,
  answer,
  around,
  assistance,
  briefing,
  card,
  challenge,
  changes,
  check,
  clearance,
  contamination,
  facts,
  impact,
  overlays,
  presenting,
  reading,
  returns,
  rows,
  sample,
  slides,
  sources,
  statements,
  where,
};

export type DetailMessages = Messages & typeof enDetails;
