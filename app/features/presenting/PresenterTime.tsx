import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PresenterTime.module.css";
import { elapsed, hasStarted, onSlide } from "./timer.ts";
import { useNow } from "./useNow.ts";
import { useTimer } from "./useTimer.ts";

/** The clock, how long the briefing has been going on, and how long this slide has been shown. */
export function PresenterTime({ slide }: { slide: number }) {
  const { time } = useDetailMessages().presenting.presenter;
  const { timer, start, pause, reset } = useTimer(slide);
  const now = useNow();
  const isGoing = timer.startedAt !== null;
  const seconds = (milliseconds: number) => time.span(Math.floor(milliseconds / 1000));
  return (
    <section className={styles.time} aria-label={time.heading}>
      <dl className={styles.times}>
        <div>
          <dt>{time.elapsed}</dt>
          <dd>{seconds(elapsed(timer, now))}</dd>
        </div>
        <div>
          <dt>{time.thisSlide}</dt>
          <dd>{seconds(onSlide(timer, now))}</dd>
        </div>
        <div>
          <dt>{time.clock}</dt>
          <dd>{time.ofDay(now)}</dd>
        </div>
      </dl>
      <Button onClick={isGoing ? pause : start}>
        {isGoing ? time.pause : hasStarted(timer) ? time.goOn : time.start}
      </Button>
      <Button onClick={reset} disabled={!hasStarted(timer)}>
        {time.reset}
      </Button>
    </section>
  );
}
