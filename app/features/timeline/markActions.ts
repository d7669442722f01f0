import type { Figure } from "../../domain/figure.ts";

/** What a reader can do with the marks of the timeline. */
export interface MarkActions {
  /** Shows the card of a mark; `null` hides it. */
  show: (id: string | null) => void;
  /** Chooses a mark, or lets it go where it is chosen already. */
  choose: (id: string, byKeyboard?: boolean) => void;
  /** Asks how a number is known. */
  ask: (figure: Figure) => void;
}
