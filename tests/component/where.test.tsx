import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
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

const period = "from=2024-01-01&to=2024-12-31";

async function openWhere(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const part = await screen.findByRole("region", { name: "Where" });
  return { ...page, part };
}

/** District and number of each row; a row that has one cell alone is a heading. */
const cellsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? ""));
const numbersIn = (element: HTMLElement) =>
  [...element.querySelectorAll("[data-figure]")].map((one) => one.getAttribute("data-figure"));
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
      "Aghdam: 7,672.1 hectares cleared in 2025 without the land of Aghdara within its outline, which is counted apart, how this number is known",
    ]);
    const rows = within(within(part).getByRole("table")).getAllByRole("row");
    const apart = rows.findIndex(({ textContent }) => textContent === "Not on the map");
    expect(rows.slice(apart + 1).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Aghdara.*its land lies within those of Aghdam, which.*7,893.3$/),
      "Other districtsThe source does not say which. 2,269.5",
      expect.stringMatching(
        /^Gazakh \(4 villages\)Stated for 1 April 2024 – 18 June 2025, not for the whole year\. Stated by .*100$/,
      ),
    ]);
  });

  it("holds the numbers of its table as far as they have an outline, and names no sum", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    const table = within(part).getByRole("table");
    expect(cellsIn(table)).toEqual([
      ["Fuzuli", "8,526.2"],
      ["Aghdam", "7,672.1"],
      ["Not on the map"],
      ["Aghdara", "7,893.3"],
      ["Other districts", "2,269.5"],
      ["Gazakh (4 villages)", "100"],
    ]);
    expect(numbersIn(map)).toEqual(numbersIn(table).slice(0, 2));
  });

  it("names the numbers of its table with their district, as those on the map are named", async () => {
    const { part } = await openWhere("from=2024-01-01&to=2025-01-31&map=incidents");
    const numbers = within(await within(part).findByRole("table")).getAllByRole("button");
    expect(numbers.map((number) => number.getAttribute("aria-label"))).toEqual([
      "Aghdam: 2, how this number is known",
      "Fuzuli: 1, how this number is known",
      "District not known: 1, how this number is known",
    ]);
  });

  it("marks an outline that holds land of a district which is counted apart, in every form", async () => {
    const { part } = await openWhere("period=2025");
    const map = await onMap(part);
    expect(part).toHaveTextContent(
      "The outline also holds land of Aghdara, counted apart: 7,893.3 hectares",
    );
    const says = /Its outline also holds land of Aghdara, counted apart/;
    const rows = within(part).getAllByRole("row", { name: says });
    expect(rows.map((row) => row.firstElementChild?.firstChild?.textContent)).toEqual(["Aghdam"]);
    expect(within(map).getAllByRole("button", { name: /land of Aghdara/ })).toHaveLength(1);
  });

  it("marks none where that district has no figure", async () => {
    const { part } = await openWhere("period=2023");
    await onMap(part);
    expect(part).not.toHaveTextContent("counted apart");
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

  it("says that the figures are of a whole year where the period holds only a part of it", async () => {
    const { part } = await openWhere("from=2024-06-01&to=2025-03-08");
    await within(part).findByRole("table", { name: /cleared in 2025/ });
    expect(part).toHaveTextContent(/stated for the whole of 2025.*holds only a part of that year/);
  });

  it("says nothing of it where the period holds the whole year", async () => {
    const { part } = await openWhere("from=2024-12-31&to=2026-01-01");
    await within(part).findByRole("table");
    expect(part).not.toHaveTextContent("stated for the whole of");
  });

  it("leaves out what was not published on the day on which the page looks back", async () => {
    const { part } = await openWhere("period=2025&known=2026-01-31");
    const table = await within(part).findByRole("table");
    expect(cellsIn(table)).toEqual([
      ["Not on the map"],
      ["Other districts", "2,269.5"],
      ["Gazakh (4 villages)", "100"],
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

describe("what the map shows where nothing is chosen", () => {
  const chosen = (part: HTMLElement) =>
    within(part)
      .getAllByRole("radio")
      .find((radio) => (radio as HTMLInputElement).checked);

  it.each([
    ["the newest year that the period holds", "from=2020-11-10&to=2025-03-08", /cleared in 2023/],
    ["one that it touches, where it holds none", "from=2024-06-01&to=2025-03-08", /in 2025/],
    ["the explosions, where it has no year", period, /sample, not a count/],
    ["the explosions, where no report was out", "period=2025&known=2025-06-30", /a sample/],
  ])("is %s", async (_, search, name) => {
    const { part } = await openWhere(search);
    await within(part).findByRole("table", { name });
    expect(chosen(part)).toHaveAccessibleName(name);
    expect(location.search).not.toContain("map=");
  });

  it("follows the period", async () => {
    const { user, part } = await openWhere("period=2023");
    await within(part).findByRole("table", { name: /cleared in 2023/ });
    await user.click(screen.getByRole("button", { name: "2024" }));
    expect(
      await within(part).findByRole("table", { name: /sample, not a count/ }),
    ).toBeInTheDocument();
  });

  it("is a sentence where the period has nothing", async () => {
    const { part } = await openWhere("from=2022-01-01&to=2022-12-31");
    expect(
      await within(part).findByText(
        /^For 1 January – 31 December 2022 there is nothing to show.*a sample and not a count/,
      ),
    ).toBeInTheDocument();
    expect(within(part).queryByRole("table")).toBeNull();
  });
});

describe("a map that the period or the known day excludes", () => {
  it.each([
    ["period=2023", "2025 lies outside the period shown, 1 January – 31 December 2023."],
    ["period=2025&known=2025-06-30", "The report for 2025 was not yet published on 30 June 2025."],
  ])("cannot be chosen at %s, and says why", async (search, why) => {
    const { part } = await openWhere(search);
    await within(part).findByRole("table");
    const radio = within(part).getByRole("radio", { name: /hectares cleared in 2025/ });
    expect(radio).toBeDisabled();
    expect(radio).toHaveAccessibleName(expect.stringContaining(why));
  });

  it.each([
    ["period=2023", "2025 lies outside the period shown, 1 January – 31 December 2023."],
    ["period=2025&known=2025-06-30", "The report for 2025 was not yet published on 30 June 2025."],
  ])("is a sentence and no picture where the address asks for it: %s", async (search, why) => {
    const { part } = await openWhere(`${search}&map=cleared-2025`);
    await waitFor(() => expect(within(part).getByRole("status")).toHaveTextContent(why));
    expect(within(part).queryByRole("table")).toBeNull();
    expect(within(part).queryByRole("img")).toBeNull();
  });
});

describe("the explosions on the map", () => {
  it("follow the period, and are called a sample", async () => {
    const { user, part } = await openWhere("from=2024-01-01&to=2025-01-31");
    await user.click(within(part).getByRole("radio", { name: /explosions found in the press/ }));
    const table = await within(part).findByRole("table", { name: /a sample, not a count/ });
    expect(cellsIn(table)).toEqual([
      ["Aghdam", "2"],
      ["Fuzuli", "1"],
      ["Not on the map"],
      ["District not known", "1"],
    ]);
    expect(location.search).toContain("map=incidents");
    expect(part).toHaveTextContent("A district without one is not a district without explosions.");
  });

  it("are as reported: no outline is said to leave out a district that publications may name otherwise", async () => {
    const rows = [...files.incidents.rows, incident("apart", "2024-06-01", "Aghdara")];
    const page = await openApp({
      address: `/?${period}&map=incidents`,
      files: { ...files, incidents: aDataFile("incidents", rows) },
    });
    const part = await page.screen.findByRole("region", { name: "Where" });
    expect(within(await onMap(part)).getAllByRole("button")[0]).toHaveAccessibleName(
      "Aghdam: 2 explosions found in the press, a sample and not a count, how this number is known",
    );
    expect(part).not.toHaveTextContent(/counted apart|holds land|dotted/);
    expect(within(part).getByRole("row", { name: /^Aghdara/ })).toHaveTextContent(
      "Named Aghdara by the publications; others may name Aghdam for land of it.",
    );
  });

  it("of a district are listed in its answer, and those of no district are numbered there", async () => {
    const { user, part } = await openWhere(`${period}&map=incidents`);
    const number = within(await onMap(part)).getByRole("button", { name: /^Aghdam: 2 explosions/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog", {
      name: /2 explosions found in the press \(a sample, not a count\): Aghdam/,
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
    expect(
      await within(part).findByText(
        "No explosion was found in the press for 1 January – 31 December 2023. What the press reported is a sample, not a count: that does not mean that there was none.",
      ),
    ).toBeInTheDocument();
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
    expect(within(part).queryByRole("row", { name: "Not on the map" })).toBeNull();
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

  it("still shows the explosions where the hectares cannot be loaded", async () => {
    server.use(http.get("*/data/districts.json", () => new HttpResponse(null, { status: 500 })));
    const { districts: _, ...others } = files;
    await openApp({ address: `/?${period}&map=incidents`, files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    expect(within(await onMap(part)).getAllByRole("button")).toHaveLength(2);
  });
});
