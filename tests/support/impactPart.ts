import { within } from "@testing-library/react";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { openApp } from "./renderApp.tsx";

/** The page with a part of the impact section, once its tables are there. */
export async function openPart(search: string, name: string, files: ReplacedFiles) {
  const page = await openApp({ address: `/?${search}`, files });
  const impact = page.screen.getByRole("region", { name: "Impact" });
  const part = await within(impact).findByRole("region", { name });
  await within(part).findAllByRole("table");
  return { ...page, part };
}

/** The first three cells of each row of a table. */
export const cellsIn = (table: HTMLElement | undefined) =>
  within(table as HTMLElement)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent));

/** The part's first table. */
export const tableIn = (part: HTMLElement) => within(part).getAllByRole("table")[0];
