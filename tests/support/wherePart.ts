import { screen, within } from "@testing-library/react";
import { aBoundary, aDistrict, anIncident } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { openApp } from "./renderApp.tsx";
import { smallFiles } from "./smallFiles.ts";

const of2025 = { start: "2025-01-01", end: "2025-12-31", asOf: "2025-12-31" };
const square = (longitude: number) => [
  [[longitude, 40, longitude, 40.5, longitude + 0.5, 40.5, longitude + 0.5, 40]],
];

/** An explosion in a district, or in one that is not known. */
export const incident = (id: string, date: string, district: string | null) =>
  anIncident({ id, date, district, who: `Somebody of ${id}` });

/** Three outlines, of which one also holds land of another district; hectares of 2025 and 2023; five explosions. */
export const files = {
  ...smallFiles,
  sources: aDataFile("sources", [
    aSource(),
    aSource({ id: "soon", published: "2026-01-15" }),
    aSource({ id: "late", published: "2026-02-01" }),
  ]),
  boundaries: aDataFile("boundaries", [
    aBoundary({
      iso: "AZ-AGM",
      districts: ["Aghdam"],
      holds: ["Aghdara"],
      polygons: square(46),
    }),
    aBoundary({ iso: "AZ-FUZ", districts: ["Fuzuli"], polygons: square(47) }),
    aBoundary({ iso: "AZ-BA", districts: [], polygons: square(49) }),
  ]),
  districts: aDataFile("districts", [
    aDistrict({ ...of2025, id: "aghdam", district: "Aghdam", value: 7672.1, sources: ["late"] }),
    aDistrict({ ...of2025, id: "fuzuli", district: "Fuzuli", value: 8526.2, sources: ["late"] }),
    aDistrict({ ...of2025, id: "aghdara", district: "Aghdara", value: 7893.3, sources: ["late"] }),
    aDistrict({
      ...of2025,
      id: "others",
      district: "Other districts",
      value: 2269.5,
      sources: ["soon"],
    }),
    aDistrict({
      id: "of-2023",
      district: "Aghdam",
      start: "2023-01-01",
      end: "2023-12-31",
      value: 500,
    }),
    aDistrict({
      id: "villages",
      district: "Gazakh (4 villages)",
      start: "2024-04-01",
      end: "2025-06-18",
    }),
  ]),
  incidents: aDataFile("incidents", [
    incident("one", "2024-02-01", "Aghdam"),
    incident("two", "2024-03-01", "Aghdam"),
    incident("three", "2024-04-01", "Fuzuli"),
    incident("nowhere", "2024-05-01", null),
    incident("later", "2025-05-01", "Aghdam"),
  ]),
};

export const period = "from=2024-01-01&to=2024-12-31";

/** The page with the part with the map. */
export async function openWhere(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const part = await screen.findByRole("region", { name: "Where" });
  return { ...page, part };
}

/** District and number of each row; a row that has one cell alone is a heading. */
export const cellsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? ""));

/** Which numbers can be pressed in it, in order. */
export const numbersIn = (element: HTMLElement) =>
  [...element.querySelectorAll("[data-figure]")].map((one) => one.getAttribute("data-figure"));

/** The numbers on the map, once it is drawn. */
export const onMap = async (part: HTMLElement) =>
  within(part).findByRole("list", { name: "Districts with a figure" });
