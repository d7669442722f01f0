import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../app/domain/day.ts";
import { aBoundary, aDistrict, anIncident } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const of2025 = { start: "2025-01-01", end: "2025-12-31", asOf: "2025-12-31" };
const square = (longitude: number) => [
  [[longitude, 40, longitude, 40.5, longitude + 0.5, 40.5, longitude + 0.5, 40]],
];
const incident = (id: string, date: string, district: string | null) =>
  anIncident({ id, date, district, who: `Somebody of ${id}` });

const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2026-02-01" })]),
  boundaries: aDataFile("boundaries", [
    aBoundary({ iso: "AZ-AGM", districts: ["Aghdam"], polygons: square(46) }),
    aBoundary({ iso: "AZ-FUZ", districts: ["Fuzuli"], polygons: square(47) }),
    aBoundary({ iso: "AZ-BA", districts: [], polygons: square(49) }),
  ]),
  districts: aDataFile("districts", [
    aDistrict({ ...of2025, id: "aghdam", district: "Aghdam", value: 7672.1, sources: ["late"] }),
    aDistrict({ ...of2025, id: "fuzuli", district: "Fuzuli", value: 8526.2, sources: ["late"] }),
    aDistrict({ ...of2025, id: "aghdara", district: "Aghdara", value: 7893.3, sources: ["late"] }),
    aDistrict({ ...of2025, id: "others", district: "Other districts", value: 2269.5 }),
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

const period = "from=2024-01-01&to=2024-12-31";

async function openWhere(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const part = await screen.findByRole("region", { name: "Where" });
  return { ...page, part };
}

const cellsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent));
const onMap = async (part: HTMLElement) =>
  within(part).findByRole("list", { name: "Districts with a figure" });

describe("the map of districts", () => {
  it("has a number on each district with an outline, and lists the others beside it with the reason", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    expect(
      within(map)
        .getAllByRole("button")
        .map((button) => button.getAttribute("aria-label")),
    ).toEqual([
      "Fuzuli: 8,526.2 hectares cleared in 2025, how this number is known",
      "Aghdam: 7,672.1 hectares cleared in 2025, how this number is known",
    ]);
    const beside = within(part).getByRole("region", { name: "Not on the map" });
    const listed = within(beside).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Aghdara 7,893.3.*within Tartar, Kalbajar and Aghdam\.$/),
      "Other districts 2,269.5The source does not say which.",
      "Gazakh (4 villages) 100Stated for 1 April 2024 – 18 June 2025, not for the whole year.",
    ]);
  });

  it("holds, with the list beside it, the numbers of its table, and names no sum", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    const table = within(part).getByRole("table");
    const numbers = (element: HTMLElement) =>
      [...element.querySelectorAll("[data-figure]")].map((one) => one.getAttribute("data-figure"));
    const beside = within(part).getByRole("region", { name: "Not on the map" });
    const shown = [...numbers(map), ...numbers(beside)].map(String).toSorted(inOrder);
    expect(shown).toEqual(numbers(table).map(String).toSorted(inOrder));
    expect(shown).toHaveLength(5);
    expect(cellsIn(table)).toEqual([
      ["Fuzuli", "8,526.2"],
      ["Aghdara", "7,893.3"],
      ["Aghdam", "7,672.1"],
      ["Other districts", "2,269.5"],
      ["Gazakh (4 villages)", "100"],
    ]);
  });

  it("says that boundaries imply no position, and whose outlines they are", async () => {
    const { part } = await openWhere("period=2025");
    await onMap(part);
    expect(part).toHaveTextContent("imply no position on the status of any place");
    expect(part).toHaveTextContent("Made with Natural Earth (public domain), via Apache Superset");
    expect(
      within(part).getByRole("img", { name: /^Map: hectares .* 2 districts, most in Fuzuli/ }),
    ).toBeInTheDocument();
  });

  it.each([
    [
      "from=2020-11-10&to=2025-03-08",
      /stated for the whole of 2025.*holds only a part of that year/,
    ],
    [period, /stated for the whole of 2025.*does not touch that year/],
  ])("says at %s that the figures are of another time than the period", async (search, words) => {
    const { part } = await openWhere(search);
    await within(part).findByRole("table");
    expect(part).toHaveTextContent(words);
  });

  it("says nothing of it where the period holds the whole year", async () => {
    const { part } = await openWhere("from=2024-12-31&to=2026-01-01");
    await within(part).findByRole("table");
    expect(part).not.toHaveTextContent("stated for the whole of");
  });

  it("leaves out what was not published on the day on which the page looks back", async () => {
    const { part } = await openWhere("period=2025&known=2026-01-31");
    const table = await within(part).findByRole("table");
    expect(cellsIn(table).map(([name]) => name)).toEqual([
      "Other districts",
      "Gazakh (4 villages)",
    ]);
    await waitFor(() => expect(within(part).queryByText("7,672.1")).toBeNull());
  });

  it("opens the answer of a number, and gives the focus back to it", async () => {
    const { user, part } = await openWhere("period=2025");
    const number = within(await onMap(part)).getByRole("button", { name: /^Aghdam/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("7,672.1 hectares");
    expect(location.search).toContain("figure=fact.districts.aghdam.value");
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
  });
});

describe("the explosions on the map", () => {
  it("follow the period, and are called a sample", async () => {
    const { user, part } = await openWhere(period);
    await user.click(within(part).getByRole("radio", { name: /explosions found in the press/ }));
    const table = await within(part).findByRole("table", { name: /a sample, not a count/ });
    expect(cellsIn(table)).toEqual([
      ["Aghdam", "2"],
      ["Fuzuli", "1"],
      ["District not known", "1"],
    ]);
    expect(location.search).toContain("map=incidents");
    expect(part).toHaveTextContent("A district without one is not a district without explosions.");
  });

  it("of a district are listed in its answer, and those of no district are numbered there", async () => {
    const { user, part } = await openWhere(`${period}&map=incidents`);
    const number = within(await onMap(part)).getByRole("button", { name: /^Aghdam: 2 explosions/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog", {
      name: /2 explosions found in the press: Aghdam/,
    });
    expect(answer).toHaveTextContent("It is a sample, not a count");
    expect(answer).toHaveTextContent("One explosion of these days names no district");
    const list = within(answer).getAllByRole("list")[0];
    expect(list).toHaveTextContent("1 February 2024: 0 killed, 1 injured. Somebody of one.");
    expect(list).toHaveTextContent("1 March 2024: 0 killed, 1 injured. Somebody of two.");
    expect(list).not.toHaveTextContent("later");
    expect(location.search).toContain("figure=sample.aghdam.2024-01-01.2024-12-31");
  });

  it("are never numbered 0: where none was found, that is said", async () => {
    const { part } = await openWhere("from=2023-01-01&to=2023-12-31&map=incidents");
    await waitFor(() =>
      expect(part).toHaveTextContent(
        "No explosion was found in the press for 1 January – 31 December 2023. That does not mean that there was none.",
      ),
    );
    expect(within(part).queryByRole("table")).toBeNull();
  });
});

describe("the map without a file", () => {
  it("leaves the table where the outlines cannot be loaded, and loads them when asked", async () => {
    server.use(
      http.get("*/data/boundaries.json", () => new HttpResponse(null, { status: 500 }), {
        once: false,
      }),
    );
    const { boundaries, ...others } = files;
    const page = await openApp({ address: "/?period=2025", files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    const alert = await within(part).findByRole("alert");
    expect(alert).toHaveTextContent("boundaries");
    expect(cellsIn(within(part).getByRole("table"))).toHaveLength(5);
    expect(within(part).queryByRole("region", { name: "Not on the map" })).toBeNull();
    server.use(http.get("*/data/boundaries.json", () => HttpResponse.json(boundaries)));
    await page.user.click(within(alert).getByRole("button"));
    expect(within(await onMap(part)).getAllByRole("button")).toHaveLength(2);
  });

  it("says it where the figures cannot be loaded, and leaves the other parts", async () => {
    server.use(http.get("*/data/districts.json", () => new HttpResponse(null, { status: 500 })));
    const { districts: _, ...others } = files;
    await openApp({ address: "/?period=2025", files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    expect(await within(part).findByRole("alert")).toHaveTextContent("districts");
    expect(screen.getByRole("region", { name: "Return of displaced people" })).toBeInTheDocument();
  });
});
