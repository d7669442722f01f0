import { afterEach, beforeEach, vi } from "vitest";

/** What the browser keeps is forgotten after each test; scrolling, which is its own, is done by nobody. */
export function forgetsAfterEach(): void {
  beforeEach(() => void vi.spyOn(window, "scrollTo").mockImplementation(() => undefined));
  afterEach(() => localStorage.clear());
}
