import { prepareOverlays } from "./features/timeline/Overlays.tsx";
import { prepareCard } from "./features/timeline/Timeline.tsx";
import { later } from "./ui/later.tsx";

// What the first view does without.

export const Details = later(() => import("./Details.tsx").then((file) => file.Details));
export const AnswerPanel = later(() =>
  import("./features/answer/AnswerPanel.tsx").then((file) => file.AnswerPanel),
);
export const ReadingPage = later(() =>
  import("./features/reading/ReadingPage.tsx").then((file) => file.ReadingPage),
);
export const Briefing = later(() => import("./Briefing.tsx").then((file) => file.Briefing));
export const Check = later(() => import("./Check.tsx").then((file) => file.Check));
export const BriefingSheet = later(() =>
  import("./features/briefing/BriefingSheet.tsx").then((file) => file.BriefingSheet),
);

/** Loads what somebody may ask for next; what could not be loaded is tried again when they do. */
export async function prepareParts(): Promise<void> {
  const parts = [AnswerPanel, ReadingPage, Briefing, BriefingSheet, Check];
  // What is drawn next comes first; its charts ask for their own code with it.
  await Promise.allSettled([Details.prepare()]);
  await Promise.allSettled([
    prepareCard(),
    prepareOverlays(),
    ...parts.map((part) => part.prepare()),
  ]);
}
