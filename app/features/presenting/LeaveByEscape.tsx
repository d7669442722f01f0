import { useEffect } from "react";
import { leaveBriefing } from "./entering.ts";
import { focusOf } from "./focusOf.ts";

/** Where slides were asked for and no deck is there, Escape gives the page back, as it does in the deck. */
export function LeaveByEscape() {
  useEffect(() => {
    const onKey = ({ key, repeat, target }: KeyboardEvent) => {
      if (key !== "Escape" || repeat || document.querySelector("[data-deck]") !== null) return;
      // A dialog and a field have an Escape of their own.
      const focus = focusOf(target);
      if (focus !== "dialog" && focus !== "field") leaveBriefing();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
