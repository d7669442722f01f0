import { useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { canAsk, screensOf } from "../screens.ts";
import { useWakeLock } from "../room/useWakeLock.ts";
import { CheckRow, type RowState } from "./CheckRow.tsx";
import { ratioName, ratioNumber, screenTrouble } from "./screenFacts.ts";
import { useScreenFacts } from "./useScreenFacts.ts";
import { useSecondScreen } from "./useSecondScreen.ts";

/** A window is no fault before the briefing has begun; a screen that is too small is one. */
const screenStates = { none: "ok", notFilled: "note", small: "attention" } as const;

/** The screen that the window is on, and whether the window fills it. */
export function ScreenRow() {
  const { screen: words } = useDetailMessages().check;
  const facts = useScreenFacts();
  const trouble = screenTrouble(facts);
  const { screen, window } = facts;
  const ratioOf = (size: typeof screen) => words.ratio(ratioName(size), ratioNumber(size));
  return (
    <CheckRow
      state={screenStates[trouble ?? "none"]}
      name={words.name}
      words={trouble === "notFilled" ? words.notFilled : undefined}
    >
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
    <CheckRow
      state={awakeStates[lock.state]}
      name={awake.name}
      words={lock.state === "asking" ? awake.waiting : undefined}
    >
      <p>{lock.state === "refused" ? awake.refused(lock.reason) : awake[lock.state]}</p>
      {lock.state !== "missing" && <Button onClick={again}>{awake.again}</Button>}
    </CheckRow>
  );
}

/** One screen is no fault, and neither is a browser that does not say: only a second one is "OK". */
export function SecondScreenRow() {
  const { second } = useDetailMessages().check;
  const state = useSecondScreen();
  const [placing, setPlacing] = useState<"granted" | "refused" | null>(null);
  const ask = async () => setPlacing((await screensOf()) === null ? "refused" : "granted");
  return (
    <CheckRow
      state={state === "connected" ? "ok" : "note"}
      name={second.name}
      words={second.state[state]}
    >
      <p>{second[state]}</p>
      {state === "connected" && canAsk() && (
        <>
          <p role="status">{placing === null ? second.untried : second.placing[placing]}</p>
          <Button onClick={() => void ask()}>{second.ask}</Button>
        </>
      )}
    </CheckRow>
  );
}
