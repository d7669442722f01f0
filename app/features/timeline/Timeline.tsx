import {
  type ComponentProps,
  type KeyboardEvent,
  Suspense,
  memo,
  useCallback,
  useMemo,
  useRef,
} from "react";
import { durationOf } from "../../domain/duration.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Awaited } from "../../ui/Awaited.tsx";
import { later } from "../../ui/later.tsx";
import { useIsIdle } from "../../ui/useIsIdle.ts";
import { useIsStill } from "../../ui/useIsStill.ts";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { useSize } from "../../ui/useSize.ts";
import { change, useView } from "../../url/useView.ts";
import { canBeShared } from "./canBeShared.ts";
import { type PictureSize, layoutOf, usualSize } from "./layout.ts";
import { Legend } from "./Legend.tsx";
import type { MarkActions } from "./markActions.ts";
import { OverlayChooser, Overlays, yieldedTo } from "./Overlays.tsx";
import { Strip } from "./Strip.tsx";
import styles from "./Timeline.module.css";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { useCards } from "./useCards.ts";

const MarkCard = later(() => import("./MarkCard.tsx").then((file) => file.MarkCard));
/** Loads the card before a mark asks for it. */
export const prepareCard = MarkCard.prepare;

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  /** Whether the whole files are there: cards and overlays wait for them. */
  isWhole: boolean;
  /** The size at which its picture stands already, so that the first drawing has it. */
  picture?: PictureSize | undefined;
  /** How the page shows that a file could not be loaded. */
  failed: ComponentProps<typeof Overlays>["failed"];
}

/** Fits the printed width of A4 and of US Letter. */
const printedSize = { width: 700, height: 380, text: 13 };

/** How many people, and what delegations and institutions did in the same days, on one axis of time. */
export const Timeline = memo(function Timeline({
  record,
  period,
  sources,
  isWhole,
  picture = usualSize,
  failed,
}: Props) {
  const messages = useMessages();
  const at = useView((view) => view.at);
  const overlays = useView((view) => view.overlays);
  const [measured, measure] = useSize(picture);
  const size = useIsPrinting() ? printedSize : measured;
  const isStill = useIsStill();
  const isIdle = useIsIdle();
  const figure = useRef<HTMLDivElement>(null);
  const { from, to } = period;
  const { width, height, text } = size;
  const layout = useMemo(
    () => layoutOf(record, { from, to }, { width, height, text }, at, messages),
    [record, from, to, width, height, text, at, messages],
  );
  const chooseShared = useCallback((id: string | null) => change({ at: id }), []);
  const isShared = useCallback((id: string) => canBeShared(id, record), [record]);
  const cards = useCards(at, chooseShared, isShared);
  const actions = useMemo<MarkActions>(
    () => ({ ...cards.actions, ask: (figure) => change({ figure }) }),
    [cards.actions],
  );
  const closeCard = (markId: string) => {
    // Moving to a mark opens its card, so the card closes after that.
    figure.current?.querySelector<SVGGElement>(`[data-mark="${markId}"]`)?.focus();
    cards.close();
  };
  const returnToMark = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || cards.shown === null) return;
    event.preventDefault();
    closeCard(cards.shown);
  };
  const words = messages.counts.days(from, to);
  return (
    <section id="timeline" className={styles.timeline} aria-label={messages.timeline.region}>
      <div className={styles.title}>
        <h2>{messages.timeline.title}</h2>
        <p>
          {words}{" "}
          <span className={styles.length}>{messages.period.length(durationOf(period))}</span>
        </p>
      </div>
      {/* Keys bubble up here from the marks and the card; the element itself takes no part. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={figure} className={styles.figure} onKeyDown={returnToMark}>
        <div className={styles.space} data-picture style={yieldedTo(overlays.length)}>
          <div ref={measure} className={styles.frame}>
            <TimelinePicture
              layout={layout}
              selected={cards.chosen}
              messages={messages}
              name={
                isStill ? messages.timeline.stillPicture(words) : messages.timeline.picture(words)
              }
              actions={isStill ? null : actions}
            />
          </div>
        </div>
        {cards.shown !== null && isWhole && (
          <Suspense fallback={<Awaited part={MarkCard} />}>
            <MarkCard
              shown={cards.shown}
              layout={layout}
              record={record}
              sources={sources}
              takesFocus={cards.isByKeyboard}
              keep={cards.keep}
              leave={cards.leave}
              choose={cards.actions.choose}
              close={closeCard}
            />
          </Suspense>
        )}
      </div>
      {overlays.length > 0 && isWhole && (
        <Overlays
          overlays={overlays}
          timeline={layout}
          known={record.known}
          sources={sources}
          failed={failed}
        />
      )}
      <div inert={isStill}>
        <Strip
          record={record}
          drawn={period}
          width={size.width}
          text={text}
          left={layout.time.left}
          right={layout.time.right}
        />
      </div>
      <Legend />
      {isIdle && (
        <Suspense>
          <OverlayChooser />
        </Suspense>
      )}
    </section>
  );
});
