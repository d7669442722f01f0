import { useMessages } from "../../i18n/useMessages.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { hold, settle, useView } from "../../url/useView.ts";

/** The day on which the page looks back: only what had been said by then. Empty means all that is known. */
export function KnownField() {
  const { period } = useMessages();
  const known = useView((view) => view.known);
  return (
    <DayInput
      label={period.known}
      name="known"
      day={known ?? ""}
      type={(day) => hold({ known: day })}
      settle={settle}
    />
  );
}
