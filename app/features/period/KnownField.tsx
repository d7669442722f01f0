import { useMessages } from "../../i18n/useMessages.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { useView } from "../../url/useView.ts";

/** The day on which the page looks back: only what had been said by then. Empty means all that is known. */
export function KnownField() {
  const { period } = useMessages();
  const { view, hold, settle } = useView();
  return (
    <DayInput
      label={period.known}
      day={view.known ?? ""}
      type={(known) => hold({ known })}
      settle={settle}
    />
  );
}
