import briefing from "../../data/briefing.json" with { type: "json" };

// Where the slides of the published briefing stand, so that a slide more does not move every test.

/** How many there are; the last has this number. */
export const slideCount = briefing.rows.length;

/** Their ids, in their order. */
export const slideIds = briefing.rows.map(({ id }) => id);

/** The number of a slide, from 1. */
export function slideNumber(id: string): number {
  const place = briefing.rows.findIndex((slide) => slide.id === id);
  if (place < 0) throw new Error(`No slide is called ${id}`);
  return place + 1;
}
