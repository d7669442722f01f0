import { useLayoutEffect } from "react";
import type { Activity } from "../../contract/activity.ts";
import type { Day } from "../../contract/day.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change } from "../../url/useView.ts";
import { lookBackWords } from "./lookBack.ts";

interface Props {
  activity: Activity;
  /** The day on which the page looks back; `null` for all that is known. */
  known: Day | null;
  sources: SourcesById;
}

/** One press to the page as it was known on the activity's day, with the activity chosen, and back again. */
export function LookBack({ activity, known, sources }: Props) {
  const messages = useDetailMessages();
  const { id, title } = activity;
  const words = lookBackWords(activity, known, sources, messages);
  useLayoutEffect(() => () => keepFocus(id), [id]);
  return (
    <p>
      <Button data-look-back={id} onClick={() => change({ known: words.known, at: id })}>
        {words.text}
        <span className="visually-hidden">{messages.activity.row.of(title)}</span>
      </Button>
    </p>
  );
}

/**
 * Looking back can move an activity to another place of the list, or show the page only once the dates of
 * the sources have come; the keyboard goes with the button, unless it has gone elsewhere by then.
 */
function keepFocus(id: string): void {
  const button = `[data-look-back="${id}"]`;
  if (!document.activeElement?.matches(button)) return;
  const waiting = new MutationObserver(() => {
    const isElsewhere = document.activeElement !== document.body;
    const found = document.querySelector<HTMLElement>(button);
    if (isElsewhere || found !== null) waiting.disconnect();
    if (!isElsewhere) found?.focus();
  });
  waiting.observe(document.body, { childList: true, subtree: true });
}
