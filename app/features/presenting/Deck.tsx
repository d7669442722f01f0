import type { ReactNode } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { change, useView } from "../../url/useView.ts";
import { shownSlide, slideView } from "./slideView.ts";

interface Props {
  slides: readonly Slide[];
  /** Draws what a slide shows, of the view around it: the address's, or a `FixedView`. */
  renderSlide: (slide: Slide) => ReactNode;
}

/** The briefing in front of a room: one slide at a time. */
export function Deck({ slides, renderSlide }: Props) {
  const { presenting } = useDetailMessages();
  const number = shownSlide(
    useView((view) => view.slide),
    slides.length,
  );
  const slide = slides[number - 1];
  if (slide === undefined) return <p>{presenting.empty}</p>;
  const turnTo = (to: number) => {
    const next = slides[shownSlide(to, slides.length) - 1];
    if (next) change({ ...slideView(next), present: "slides", slide: to }, "replace");
  };
  return (
    <section aria-label={presenting.region}>
      <h2>{slide.title}</h2>
      {renderSlide(slide)}
      <p>{presenting.position(number, slides.length)}</p>
      <button type="button" onClick={() => turnTo(number + 1)}>
        {presenting.leave}
      </button>
    </section>
  );
}
