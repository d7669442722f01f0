import { useEffect, useRef } from "react";

/** In pixels of the window. */
export interface Place {
  x: number;
  y: number;
}

/** Where the pointer was last seen; `null` until it moves. It changes without drawing anything anew. */
export function usePointerPlace() {
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      place.current = { x, y };
    };
    document.addEventListener("pointermove", onMove);
    return () => document.removeEventListener("pointermove", onMove);
  }, []);
  return place;
}
