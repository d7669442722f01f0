import type { Slide } from "../../contract/briefing.ts";

// The changes that somebody makes to a briefing; none of them changes the slides it is given.

/** The slides with one of them so many places further (below 0: earlier); at an end it stays there. */
export function moved(slides: readonly Slide[], id: string, by: number): readonly Slide[] {
  const from = slides.findIndex((slide) => slide.id === id);
  const slide = slides[from];
  if (slide === undefined) return slides;
  const to = Math.max(0, Math.min(slides.length - 1, from + by));
  return slides.toSpliced(from, 1).toSpliced(to, 0, slide);
}

/** The slides with what is changed of one of them. */
export function edited(
  slides: readonly Slide[],
  id: string,
  changes: Partial<Omit<Slide, "id">>,
): readonly Slide[] {
  return slides.map((slide) => (slide.id === id ? { ...slide, ...changes } : slide));
}

/** The slides without one of them. */
export function without(slides: readonly Slide[], id: string): readonly Slide[] {
  return slides.filter((slide) => slide.id !== id);
}

/** The slides with others after them; a new one whose id is taken already gets one of its own. */
export function joined(slides: readonly Slide[], others: readonly Slide[]): readonly Slide[] {
  const all = [...slides];
  const taken = new Set(slides.map(({ id }) => id));
  for (const other of others) {
    const id = freeId(other.id, taken);
    taken.add(id);
    all.push({ ...other, id });
  }
  return all;
}

/** A slide's id, made of its title: small letters, digits and single hyphens. */
export function idOf(title: string): string {
  const plain = title.normalize("NFD").toLowerCase();
  return (
    plain
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "slide"
  );
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
