import { screen, within } from "@testing-library/react";
import { renderApp } from "./renderApp.tsx";

/** A slide of the published briefing as the audience has it, by its number. */
export async function openSlide(slide: number) {
  // The browser's own: it is not there without one.
  if (!("elementFromPoint" in document)) Object.assign(document, { elementFromPoint: () => null });
  const app = renderApp({ address: `/?present=1&slide=${slide}` });
  const deck = await screen.findByRole("region", { name: "Briefing" });
  await within(deck).findByRole("heading", { level: 1 });
  return { ...app, deck };
}
