import { useState, useSyncExternalStore } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import {
  enterFullScreen,
  fullScreen,
  leaveFullScreen,
  subscribeFullScreen,
} from "../fullScreen.ts";
import { CheckRow, type RowState } from "./CheckRow.tsx";

type Tried = "untried" | "on" | "worked" | "refused" | "missing";

const states: Record<Tried, RowState> = {
  untried: "waiting",
  on: "ok",
  worked: "ok",
  refused: "attention",
  missing: "missing",
};

/** Tries full screen and says what came of it. */
export function FullScreenRow() {
  const { full } = useDetailMessages().check;
  const { isOn, trouble } = useSyncExternalStore(subscribeFullScreen, fullScreen, fullScreen);
  const [hasWorked, setHasWorked] = useState(false);
  if (isOn && !hasWorked) setHasWorked(true);
  const tried = triedOf(isOn, trouble === "refused", hasWorked);
  return (
    <CheckRow state={states[tried]} name={full.name}>
      <p>{full[tried]}</p>
      {tried !== "missing" && (
        <Button onClick={() => void (isOn ? leaveFullScreen() : enterFullScreen())}>
          {isOn ? full.leave : full.try}
        </Button>
      )}
    </CheckRow>
  );
}

function triedOf(isOn: boolean, isRefused: boolean, hasWorked: boolean): Tried {
  if (!("requestFullscreen" in document.documentElement)) return "missing";
  if (isOn) return "on";
  if (isRefused) return "refused";
  return hasWorked ? "worked" : "untried";
}
