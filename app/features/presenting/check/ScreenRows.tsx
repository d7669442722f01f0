import { useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { useWakeLock } from "../room/useWakeLock.ts";
import { CheckRow, type RowState } from "./CheckRow.tsx";
import { ratioName, ratioNumber, screenTrouble } from "./screenFacts.ts";
import { useScreenFacts } from "./useScreenFacts.ts";
import { useSecondScreen } from "./useSecondScreen.ts";

/** The screen that the window is on, and whether the window fills it. */
export function ScreenRow() {
  const { screen: words } = useDetailMessages().check;
  const facts = useScreenFacts();
  const trouble = screenTrouble(facts);
  const { screen, window } = facts;
  const ratioOf = (size: typeof screen) => words.ratio(ratioName(size), ratioNumber(size));
  return (
    <CheckRow state={trouble === null ? "ok" : "attention"} name={words.name}>
      <p>{words.size(facts.native, ratioOf(screen), facts.pixelRatio)}</p>
      <p>{words.window(window, ratioOf(window))}</p>
      {trouble !== null && <p>{words.trouble[trouble]}</p>}
    </CheckRow>
  );
}

const awakeStates: Record<ReturnType<typeof useWakeLock>["state"], RowState> = {
  asking: "waiting",
  held: "ok",
  released: "attention",
  refused: "attention",
  missing: "missing",
};

/** Whether the screen stays awake: it is asked for while this page is shown, as it is while presenting. */
export function AwakeRow() {
  const [attempt, setAttempt] = useState(0);
  return <AwakeAttempt key={attempt} again={() => setAttempt(attempt + 1)} />;
}

function AwakeAttempt({ again }: { again: () => void }) {
  const { awake } = useDetailMessages().check;
  const lock = useWakeLock();
  return (
    <CheckRow state={awakeStates[lock.state]} name={awake.name}>
      <p>{lock.state === "refused" ? awake.refused(lock.reason) : awake[lock.state]}</p>
      {lock.state !== "missing" && <Button onClick={again}>{awake.again}</Button>}
    </CheckRow>
  );
}

export function SecondScreenRow() {
  const { second } = useDetailMessages().check;
  const state = useSecondScreen();
  const row: RowState = state === "missing" ? "missing" : "ok";
  return (
    <CheckRow state={row} name={second.name}>
      <p>{second[state]}</p>
    </CheckRow>
  );
}
