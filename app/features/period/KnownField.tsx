import { useMessages } from "../../i18n/useMessages.ts";
import { useView } from "../../url/useView.ts";
import { DayInput } from "./DayInput.tsx";

/** The day on which the page looks back: only what had been said by then. Empty means all that is known. */
export function KnownField() {
  const { period } = useMessages();
  const { view, hold } = useView();
  return <DayInput label={period.known} day={view.known ?? ""} type={(known) => hold({ known })} />;
}
