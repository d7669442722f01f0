import { CheckPage } from "./features/presenting/check/CheckPage.tsx";
import { loadCharts, loadMap } from "./loadDrawings.ts";
import type { CodePart } from "./features/presenting/check/useLoadedParts.ts";

import "./styles/presenting.css";
import "./styles/projectionThemes.css";

/** All that is loaded later and that a briefing may ask for. */
const parts: readonly CodePart[] = [
  { name: "deck", load: () => import("./Briefing.tsx") },
  { name: "details", load: () => import("./Details.tsx") },
  { name: "charts", load: loadCharts },
  { name: "map", load: loadMap },
  { name: "answer", load: () => import("./features/answer/AnswerPanel.tsx") },
  { name: "reading", load: () => import("./features/reading/ReadingPage.tsx") },
];

/** The page that checks the room before a briefing, in place of the figures. */
export function Check() {
  return <CheckPage parts={parts} />;
}
