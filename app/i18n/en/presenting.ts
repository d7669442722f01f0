import { deck } from "./deck.ts";
import { presenter } from "./presenter.ts";
import { room } from "./room.ts";

/** What the room and the presenter read while a briefing is shown. */
export const presenting = {
  region: "Briefing",
  position: (slide: number, count: number) => `Slide ${slide} of ${count}`,
  leave: "Leave the briefing",
  deck,
  presenter,
  room,
  empty: "The briefing has no slides.",
};
