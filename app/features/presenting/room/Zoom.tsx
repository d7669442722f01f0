import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { isUsableDay } from "../../../url/usable.ts";
import { type Figure, parseFigure } from "../../../domain/figure.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { figureToZoom, type ZoomTarget } from "./figureToZoom.ts";
import styles from "./Room.module.css";
import type { Place } from "./usePointerPlace.ts";

interface Props {
  slide: RefObject<HTMLElement | null>;
  pointer: RefObject<Place | null>;
  noFigure: () => void;
  renderFigure: (figure: Figure) => ReactNode;
}

/** One figure of the slide over all of it. It has the focus, and gives it back to what had it before. */
export function Zoom({ slide, pointer, noFigure, renderFigure }: Props) {
  const { presenting } = useDetailMessages();
  const [target, setTarget] = useState<ZoomTarget | null>(null);
  const region = useRef<HTMLElement>(null);
  // It is looked for once: what has the focus then is what somebody means.
  const isLooking = target === null;
  useLayoutEffect(() => {
    if (!isLooking) return;
    const found = slide.current && figureToZoom(slide.current, pointer.current);
    // Which figure is meant can only be asked of the slide as it stands.
    // oxlint-disable-next-line react/set-state-in-effect
    if (found) setTarget(found);
    else noFigure();
  }, [isLooking, slide, pointer, noFigure]);
  useLayoutEffect(() => {
    if (isLooking) return undefined;
    const behind = slide.current;
    const opener = document.activeElement;
    behind?.toggleAttribute("inert", true);
    region.current?.focus({ preventScroll: true });
    return () => {
      behind?.toggleAttribute("inert", false);
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus({ preventScroll: true });
    };
  }, [isLooking, slide]);
  if (target === null) return null;
  return (
    <section ref={region} className={styles.zoom} aria-label={presenting.room.zoom} tabIndex={-1}>
      {target.figures.length === 0 ? (
        <div className={styles.plain}>
          <p className={styles.number}>{target.text}</p>
          {target.label !== null && <p>{target.label}</p>}
        </div>
      ) : (
        target.figures.map((text) => {
          const figure = parseFigure(text, isUsableDay);
          return figure && <div key={text}>{renderFigure(figure)}</div>;
        })
      )}
    </section>
  );
}
