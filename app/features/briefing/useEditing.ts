import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Slide } from "../../contract/briefing.ts";
import type { OwnBriefing } from "../../contract/ownBriefing.ts";
import { localToday } from "../../ui/localToday.ts";
import { keep, keptNow } from "../../queries/keptBriefing.ts";
import type { Briefing } from "./useBriefing.ts";

/** What was said last, and the version that "undo" gives back; `undefined` where nothing can be undone. */
interface Said {
  text: string;
  before: OwnBriefing | null | undefined;
}

interface How {
  says?: string;
  canUndo?: boolean;
  /** Where the focus goes once the change is drawn: to the first that a selector finds. */
  focus?: string;
  /** The slides are made from what is published now, and not from what one's own were made from. */
  isNew?: boolean;
}

const nothingSaid: Said = { text: "", before: undefined };

/** Gives the focus to the first element that a selector finds; a heading takes it only when it is told to. */
export function takeFocus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) return;
  if (/^H[1-6]$/.test(element.tagName)) element.tabIndex = -1;
  element.focus();
}

/** Changes the briefing: keeps each change at once, says it, moves the focus and can take the last one back. */
export function useEditing({ published }: Briefing) {
  const [said, setSaid] = useState(nothingSaid);
  const focus = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    takeFocus(focus.current);
    focus.current = undefined;
  });

  const say = useCallback((text: string) => setSaid({ text, before: undefined }), []);

  const replace = (next: OwnBriefing | null, how: How) => {
    const before = keptNow().own;
    focus.current = how.focus;
    keep(next);
    setSaid(
      how.says === undefined
        ? nothingSaid
        : { text: how.says, before: how.canUndo ? before : undefined },
    );
  };

  return {
    said,
    say,
    save: (slides: readonly Slide[], how: How = {}) => {
      const { own } = keptNow();
      const madeFrom = own !== null && !how.isNew ? own.madeFrom : (published?.updated ?? null);
      replace({ madeFrom, updated: localToday(), rows: [...slides] }, how);
    },
    backToPublished: (how: How) => replace(null, how),
    undo: (how: How) => {
      if (said.before !== undefined) replace(said.before, how);
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;
