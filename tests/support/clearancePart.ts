import { within } from "@testing-library/react";
import { aClearance, aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { openPart } from "./impactPart.ts";
import { openApp } from "./renderApp.tsx";
import { smallFiles } from "./smallFiles.ts";

/** A running total since the record began. */
export const total = { granularity: "cumulative", start: "2020-11-10" } as const;

/** Reports of three years, two months and a week, and four running totals. */
export const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2025-03-01" })]),
  clearance: aDataFile("clearance", [
    aClearance({
      id: "y-21",
      start: "2021-01-01",
      end: "2021-12-29",
      operators: "one",
      hectares: 130,
      hectaresPrecision: "at-least",
      speaker: "A ministry",
    }),
    aClearance({
      id: "y-22",
      start: "2022-01-01",
      end: "2022-12-31",
      hectares: 410.5,
      unexplodedOrdnance: 77,
    }),
    aClearance({
      id: "y-24",
      start: "2024-01-01",
      end: "2024-12-31",
      hectares: 620,
      unexplodedOrdnance: 591,
      sources: ["late"],
    }),
    aClearance({
      id: "m-may",
      granularity: "month",
      start: "2024-05-01",
      end: "2024-05-31",
      hectares: 50,
      yearInferred: true,
    }),
    aClearance({
      id: "m-june",
      granularity: "month",
      start: "2024-06-01",
      end: "2024-06-30",
      hectares: null,
      unexplodedOrdnance: 9,
    }),
    aClearance({
      id: "week",
      granularity: "week",
      start: "2024-06-03",
      end: "2024-06-09",
      hectares: 11,
    }),
    aClearance({ ...total, id: "t-exact", end: "2022-11-10", hectares: 900 }),
    aClearance({
      ...total,
      id: "t-about",
      end: "2024-12-31",
      hectares: 1800,
      hectaresPrecision: "about",
      sources: ["late"],
    }),
    aClearance({ ...total, id: "t-one", end: "2021-07-03", operators: "one", hectares: 33 }),
    aClearance({
      ...total,
      id: "t-open",
      end: null,
      asOfRange: ["2024-03-01", "2024-12-31"],
      hectares: 2008,
    }),
  ]),
  returns: aDataFile("returns", [aReturn({ asOf: "2024-03-01" })]),
};

export const period = "from=2021-01-01&to=2024-12-31";

/** The part on clearance, once its table is there. */
export const openClearance = (search: string, of = files) => openPart(search, "Clearance", of);

/** The part in a period for which it has no row to list. */
export async function openWithoutTable(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const impact = within(page.screen.getByRole("region", { name: "Impact" }));
  return impact.findByRole("region", { name: "Clearance" });
}
