import { useEffect, useRef } from "react";
import { latinLetter } from "./latinLetter.ts";
import { enterBriefing, takeScroll } from "./entering.ts";
import { focusOf } from "./focusOf.ts";
import { lastSlide } from "./lastSlide.ts";

/** Found when the briefing is left: the focus goes back to where it starts. */
const presentLink = "header a[href*='present=1']";

/** The page's part in presenting: the keys that start the briefing, and the page as it was when it is left. */
export function usePresenting(isPresenting: boolean, canPresent: boolean): void {
  const wasPresenting = useRef(isPresenting);
  useEffect(() => {
    if (isPresenting || !canPresent) return undefined;
    document.addEventListener("keydown", startByKey);
    return () => document.removeEventListener("keydown", startByKey);
  }, [isPresenting, canPresent]);
  useEffect(() => {
    if (wasPresenting.current && !isPresenting) {
      window.scrollTo(0, takeScroll());
      document.querySelector<HTMLElement>(presentLink)?.focus({ preventScroll: true });
    }
    wasPresenting.current = isPresenting;
  }, [isPresenting]);
}

function startByKey(event: KeyboardEvent): void {
  const { key, code, shiftKey, repeat, target } = event;
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  if (event.defaultPrevented || isModified || repeat) return;
  const focus = focusOf(target);
  if (focus === "dialog" || focus === "field") return;
  if (key === "F5") return startByF5(event);
  if (latinLetter(key, code) !== "p" || shiftKey) return;
  event.preventDefault();
  enterBriefing();
}

/** On a computer on which nobody has presented, it reloads the page as it does everywhere. */
function startByF5(event: KeyboardEvent): void {
  const last = lastSlide();
  if (last === null) return;
  event.preventDefault();
  if (!event.shiftKey) enterBriefing();
  else if (last === "unusable") enterBriefing(1, "unknown");
  else enterBriefing(last, "saved");
}
