import type { Day } from "../../contract/day.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FloatingNote } from "../../ui/FloatingNote.tsx";
import { LoadFailed } from "./LoadFailed.tsx";

interface Props {
  /** Of which day the figures are that stand below. */
  of: Day;
  errors: readonly Error[];
  retry: () => void;
  /** Whether somebody has asked for what is not there yet. */
  isAwaited: boolean;
}

/** While only the first view can be drawn: says to who waits for more that it is on its way, or could not be had. */
export function FirstNote({ of, errors, retry, isAwaited }: Props) {
  const { page } = useMessages();
  if (errors.length > 0) {
    const words = { title: page.restFailedTitle, hint: page.asBuilt(of) };
    return <LoadFailed errors={errors} retry={retry} page={words} />;
  }
  return <FloatingNote>{isAwaited ? page.follows : null}</FloatingNote>;
}
