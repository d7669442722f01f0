import type { Annotation } from "./foundingPlace.ts";

/** In pixels, as the style sheet has it. */
const cardWidth = 352;
const distance = 18;

/**
 * The left edge of a card, in pixels: beside its mark, where the picture is wider. It hides the founding
 * pair's words only where no place beside mark or words has room.
 */
export function cardLeft(
  mark: number,
  width: number,
  founding: Pick<Annotation, "box" | "point"> | null,
): number {
  const after = mark + distance;
  const before = mark - distance - cardWidth;
  const beside = mark < width / 2 ? [after, before] : [before, after];
  const words = founding && {
    left: Math.min(founding.box.left, founding.point.x) - distance,
    right: Math.max(founding.box.right, founding.point.x) + distance,
  };
  const hides = (left: number, from: number, to: number) => left < to && left + cardWidth > from;
  const free = [...beside, ...(words ? [words.left - cardWidth, words.right] : [])]
    .filter((left) => left >= 0 && left + cardWidth <= width && !hides(left, mark, mark))
    .find((left) => words === null || !hides(left, words.left, words.right));
  const [usual = 0] = beside;
  return free ?? Math.max(0, Math.min(usual, width - cardWidth));
}
