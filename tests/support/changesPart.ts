import { screen, within } from "@testing-library/react";

/** The section on what changed, once it is there. */
export const region = () => screen.findByRole("region", { name: "Changes" });

/** The field with the day since when. */
export const since = () => screen.getByLabelText<HTMLInputElement>("Since");

/** A part of the section, by its heading. */
export const part = (changes: HTMLElement, heading: RegExp) => {
  const found = within(changes).getByRole("heading", { level: 3, name: heading }).parentElement;
  if (found === null) throw new Error("a heading stands in its part");
  return within(found);
};

export const rowsOf = (changes: HTMLElement, heading: RegExp) =>
  part(changes, heading)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
