import { useEffect, useMemo, useRef, useState } from "react";
import { type Period, periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { useIsDragged, useView } from "../../url/useView.ts";
import { announcement, countAtEnd } from "./periodView.ts";

/** Long enough for a drag or a typed day to come to rest, so that only its end is read out. */
const restingTime = 600;

/**
 * Says outside the picture what it shows: in the page's title, to a screen reader once a change of
 * period has come to rest, and by `data-ready` that such a change would now take effect.
 */
export function Announcer({ record }: { record: CasualtyRecord | null }) {
  const messages = useMessages();
  const chosen = useView((view) => view.choice);
  const slide = useView((view) => (view.present === null ? null : view.slide));
  // Nobody reads it before the frame that it is about, or while it changes in every frame.
  const { choice, of } = useAfterPaint(
    useMemo(() => ({ choice: chosen, of: slide }), [chosen, slide]),
    !useIsDragged(),
  );
  const page = useView((view) => view.page);
  const [spoken, setSpoken] = useState("");
  const last = useRef<{ words: string | null; of: number | null }>({ words: null, of: null });
  const words = useMemo(
    () => record && wordsOf(record, periodOf(choice, record.span), messages),
    [record, choice, messages],
  );

  const toSay = words?.announced ?? null;

  useEffect(() => {
    if (words === null) return;
    // A slide names itself in the title, and a screen reader hears of it from the deck.
    if (slide === null)
      document.title =
        page === "reading" || page === "check" ? messages.page.titleOf[page] : words.title;
    document.documentElement.dataset.ready = "";
  }, [words, page, slide, messages]);

  useEffect(() => {
    if (toSay === null) return undefined;
    const isFirst = last.current.words === null || last.current.of !== of;
    if (isFirst) last.current = { words: toSay, of };
    if (last.current.words === toSay) return undefined;
    const timer = setTimeout(() => {
      last.current = { words: toSay, of };
      setSpoken(toSay);
    }, restingTime);
    return () => clearTimeout(timer);
  }, [toSay, of]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {spoken}
    </p>
  );
}

/** The page's title, and what is read out. */
function wordsOf(record: CasualtyRecord, period: Period, messages: Messages) {
  const figure = countAtEnd(record, period);
  return {
    title: messages.page.documentTitle(
      figure === null ? null : messages.counts.inWords(figure),
      messages.counts.days(period.from, period.to),
      record.known,
    ),
    announced: announcement(record, period, messages),
  };
}
