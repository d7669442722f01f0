import type { Slide } from "../../contract/briefing.ts";
import { type Period, periodOf } from "../../domain/period.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change, useView } from "../../url/useView.ts";
import styles from "./Deck.module.css";
import { slideView } from "./slideView.ts";

interface Props {
  slide: Slide;
  /** The days that the whole record covers. */
  span: Period;
}

/** Says that the period is not the slide's own any more, and gives it back. */
export function ChangedPeriod({ slide, span }: Props) {
  const { counts, presenting } = useDetailMessages();
  const choice = useView((view) => view.choice);
  const saved = slideView(slide).choice;
  const [now, own] = [periodOf(choice, span), periodOf(saved, span)];
  if (now.from === own.from && now.to === own.to) return null;
  return (
    <p className={styles.changed}>
      {presenting.deck.periodChanged(counts.days(own.from, own.to))}{" "}
      <Button onClick={() => change({ choice: saved })}>{presenting.deck.asSaved}</Button>
    </p>
  );
}
