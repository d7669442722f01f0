import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import styles from "./Room.module.css";
import { laserColours } from "./laserColours.ts";
import type { Place } from "./usePointerPlace.ts";

interface Props {
  /** Where the pointer is when the dot appears; in the middle of the window where it has not moved yet. */
  place: RefObject<Place | null>;
}

/** A bright dot in the pointer's place. It is moved by hand, so that nothing is drawn anew on the way. */
export function Laser({ place }: Props) {
  const dot = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const move = ({ x, y }: Place) => {
      if (dot.current) dot.current.style.translate = `${x}px ${y}px`;
    };
    move(place.current ?? { x: window.innerWidth / 2, y: window.innerHeight / 2 });
    const onMove = (event: PointerEvent) => move({ x: event.clientX, y: event.clientY });
    document.addEventListener("pointermove", onMove);
    return () => document.removeEventListener("pointermove", onMove);
  }, [place]);
  useEffect(() => {
    document.documentElement.dataset["laser"] = "";
    return () => {
      delete document.documentElement.dataset["laser"];
    };
  }, []);
  return (
    <svg
      ref={dot}
      className={styles.laser}
      data-laser-dot
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      <circle r="11" fill={laserColours.outer} />
      <circle r="9" fill={laserColours.inner} />
      <circle r="6.5" fill={laserColours.dot} />
    </svg>
  );
}
