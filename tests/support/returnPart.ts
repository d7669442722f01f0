import { within } from "@testing-library/react";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { openPart } from "./impactPart.ts";
import { smallFiles } from "./smallFiles.ts";

/** Counts of those who were resettled and of all residents, one without its day, and a target. */
export const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2024-08-01" })]),
  returns: aDataFile("returns", [
    aReturn({ id: "spring", asOf: "2024-03-01", people: 700, families: 200 }),
    aReturn({ id: "summer", asOf: "2024-07-01", people: 900, families: null, sources: ["late"] }),
    aReturn({
      id: "living",
      asOf: "2024-07-01",
      people: 2500,
      scope: "residents",
      precision: "about",
    }),
    aReturn({
      id: "living-before",
      asOf: "2024-05-01",
      people: 2345,
      scope: "residents",
    }),
    aReturn({ id: "some-day", asOf: null, people: 650, asOfRange: ["2023-12-05", "2024-01-31"] }),
    aReturn({
      id: "target",
      asOf: "2026-12-31",
      statedOn: "2023-12-05",
      people: 14_000,
      scope: "target",
      covers: "A target",
    }),
  ]),
};

export const period = "from=2024-01-01&to=2024-12-31";

/** The part on the return of displaced people, with its only table. */
export async function openReturn(search: string, of: ReplacedFiles = files) {
  const page = await openPart(search, "Return of displaced people", of);
  return { ...page, table: within(page.part).getByRole("table") };
}
