import { isSlide } from "../../url/usable.ts";

const storageKey = "presenting.last";

/**
 * The slide, from 1, where the briefing was left last on this computer; `null` where it was never shown,
 * "unusable" where what is kept cannot be read.
 */
export function lastSlide(): number | "unusable" | null {
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept === null) return null;
    return isSlide(kept) ? Number(kept) : "unusable";
  } catch {
    return null;
  }
}

export function keepLastSlide(slide: number): void {
  try {
    localStorage.setItem(storageKey, String(slide));
  } catch {
    // Without a storage the briefing starts at its first slide.
  }
}
