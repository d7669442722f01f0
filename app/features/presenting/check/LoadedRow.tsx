import { useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { isPortable } from "../../../queries/enclosedFile.ts";
import { Button } from "../../../ui/Button.tsx";
import { CheckRow, type RowState } from "./CheckRow.tsx";
import { useDataFiles } from "./useDataFiles.ts";
import { type CodePart, useLoadedParts } from "./useLoadedParts.ts";

/** Whether everything that the briefing may need is there already, and what a reload would need. */
export function LoadedRow({ parts }: { parts: readonly CodePart[] }) {
  const { loaded: words } = useDetailMessages().check;
  const [attempt, setAttempt] = useState(0);
  const code = useLoadedParts(parts, attempt);
  const files = useDataFiles();
  const isChecking =
    code.isChecking || files.some(({ updated, isFailed }) => updated === null && !isFailed);
  const failed = files.filter(({ isFailed }) => isFailed);
  const missing = [
    ...code.missing.map((part) => words.parts[part]),
    ...failed.map(({ name }) => words.file(name)),
  ];
  // A worker that answers for the network would bring a reload too; there may be one some day.
  const byNetwork = navigator.serviceWorker?.controller == null ? "needed" : "maybe";
  const reload = isPortable ? "free" : byNetwork;
  const again = () => {
    setAttempt((last) => last + 1);
    for (const { retry } of failed) retry();
  };
  let state: RowState = "ok";
  if (missing.length > 0) state = "attention";
  else if (isChecking) state = "waiting";
  return (
    <CheckRow
      state={state}
      name={words.name}
      words={state === "waiting" ? words.waiting : undefined}
    >
      {isChecking && missing.length === 0 && <p>{words.checking}</p>}
      {state === "ok" && <p>{words.all[reload]}</p>}
      {missing.length > 0 && (
        <>
          <p>{words.missing(missing)}</p>
          <Button onClick={again}>{words.again}</Button>
        </>
      )}
    </CheckRow>
  );
}
