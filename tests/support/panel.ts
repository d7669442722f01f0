import { screen, within } from "@testing-library/react";
import { expect } from "vitest";

/** What the name of every number that can be pressed ends with. */
export const how = "how this number is known";

/** The open panel of a number. */
export const panel = () => screen.getByRole("dialog", { name: /^How this number is known: / });

export const closed = () =>
  expect(screen.queryByRole("dialog", { name: /^How this number/ })).toBeNull();

/** A part of the panel, by its heading. */
export const part = (heading: string) => within(panel()).getByRole("region", { name: heading });

/** A number that can be pressed. */
export const number = (figure: string, place: HTMLElement) =>
  within(place).getByRole("button", { name: `${figure}, ${how}` });
