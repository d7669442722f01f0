import type { ReactNode, RefObject } from "react";
import type { Figure } from "../../../domain/figure.ts";
import { Laser } from "./Laser.tsx";
import { useIdlePointer } from "./useIdlePointer.ts";
import { usePointerPlace } from "./usePointerPlace.ts";
import { useProjection } from "./useProjection.ts";
import { useWakeLock } from "./useWakeLock.ts";
import { Zoom } from "./Zoom.tsx";

interface Props {
  /** What of the deck shows the slide; it waits while one of its figures is enlarged. */
  slide: RefObject<HTMLElement | null>;
  hasLaser: boolean;
  isZoomed: boolean;
  /** The slide shows no figure that could be enlarged. */
  noFigure: () => void;
  /** Draws one number large, with its words. */
  renderFigure: (figure: Figure) => ReactNode;
}

/** What the deck does for the room it is shown in: a screen that stays awake, the pointer, and the size of things. */
export function Room({ slide, hasLaser, isZoomed, noFigure, renderFigure }: Props) {
  const pointer = usePointerPlace();
  useIdlePointer();
  // What came of it is said where it can still be mended: on the page that checks the room.
  useWakeLock();
  useProjection();
  return (
    <>
      {isZoomed && (
        <Zoom slide={slide} pointer={pointer} noFigure={noFigure} renderFigure={renderFigure} />
      )}
      {hasLaser && <Laser place={pointer} />}
    </>
  );
}
