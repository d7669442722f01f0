import { useEffect, useRef, useState } from "react";
import { type Period, periodOf } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useView } from "../../url/useView.ts";
import { announcement, countAtEnd } from "./periodView.ts";

/** Long enough for a drag or a typed day to come to rest, so that only its end is read out. */
const restingTime = 600;

/**
 * Says outside the picture what it shows: in the page's title, to a screen reader once a change of
 * period has come to rest, and by `data-ready` that such a change would now take effect.
 */
export function Announcer({ record }: { record: CasualtyRecord | null }) {
  const messages = useMessages();
  const choice = useView((view) => view.choice);
  const page = useView((view) => view.page);
  const [spoken, setSpoken] = useState("");
  const period: Period | null = record && periodOf(choice, record.span);
  const words = record && period ? announcement(record, period, messages) : null;
  const last = useRef<string | null>(null);

  useEffect(() => {
    if (!record || !period) return;
    const figure = countAtEnd(record, period);
    const title = messages.page.documentTitle(
      figure === null ? null : messages.counts.inWords(figure),
      messages.counts.days(period.from, period.to),
      record.known,
    );
    document.title = page === "reading" ? messages.page.readingTitle : title;
    document.documentElement.dataset.ready = "";
  });

  useEffect(() => {
    if (words === null) return undefined;
    const isFirst = last.current === null;
    last.current ??= words;
    if (isFirst || last.current === words) return undefined;
    const timer = setTimeout(() => {
      last.current = words;
      setSpoken(words);
    }, restingTime);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {spoken}
    </p>
  );
}
