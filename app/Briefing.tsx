import { useQuery } from "@tanstack/react-query";
import { Deck } from "./features/presenting/Deck.tsx";
import { Part } from "./Part.tsx";
import { queries } from "./queries/queries.ts";
import { SlideContent } from "./SlideContent.tsx";

/** The briefing in place of the page. It is loaded after the first view, or when an address asks for it. */
export function Briefing() {
  const slides = useQuery(queries.briefing).data?.rows;
  if (slides === undefined) return null;
  return (
    <Deck
      slides={slides}
      renderSlide={(slide) => (
        <Part key={slide.id}>
          <SlideContent slide={slide} />
        </Part>
      )}
    />
  );
}
