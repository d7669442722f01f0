import type { Grip } from "./stripMoves.ts";

/** The two edges of the strip's window, in pixels. */
export interface Edges {
  from: number;
  to: number;
}

/** What moves on the strip: the window, and an end's handle with the area around it that takes the pointer. */
export type Mover = "window" | "from-reach" | "from-handle" | "to-reach" | "to-handle";

/** Where each of them stands. */
export function placeOf(mover: Mover, { from, to }: Edges): { x: number; width: number } {
  switch (mover) {
    case "window":
      return { x: from, width: Math.max(2, to - from) };
    case "from-reach":
      return { x: from - 12, width: 24 };
    case "from-handle":
      return { x: from - 4, width: 8 };
    case "to-reach":
      return { x: to - 12, width: 24 };
    case "to-handle":
      return { x: to - 4, width: 8 };
  }
}

/** Puts them all in their places at once, whatever else is being drawn. */
export function place(strip: SVGSVGElement, edges: Edges): void {
  for (const part of strip.querySelectorAll<SVGRectElement>("[data-mover]")) {
    const { x, width } = placeOf(part.dataset["mover"] as Mover, edges);
    part.setAttribute("x", String(x));
    part.setAttribute("width", String(width));
  }
}

/** The grip at a place: an end where it is near, the window inside it, else the nearer end. */
export function gripAt(x: number, edges: Edges): Grip {
  const [toFrom, toTo] = [Math.abs(x - edges.from), Math.abs(x - edges.to)];
  const near = Math.min(12, (edges.to - edges.from) / 3 + 4);
  if (Math.min(toFrom, toTo) <= near) return toFrom < toTo ? "from" : "to";
  if (x > edges.from && x < edges.to) return "move";
  return toFrom < toTo ? "from" : "to";
}
