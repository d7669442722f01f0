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
