import { cleanup, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { type ReplacedFiles, handlersFor } from "../../mocks/handlers.ts";
import { anAssistance } from "../../mocks/impactMakers.ts";
import { aDataFile, anActivity, aSource } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallActivity, smallFiles } from "../support/smallFiles.ts";

const visit = { track: "founding-visit", start: "2024-02-01", end: "2024-02-03" } as const;
const help = "Help with clearance was discussed.";

/** An amount that its donor stated. */
const anAmount = (facts: Parameters<typeof anAssistance>[0] = {}) =>
  anAssistance({ speaker: facts.donor ?? "A donor", ...facts });

const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2024-11-01" })]),
  activity: aDataFile("activity", [
    ...smallActivity,
    anActivity({ ...visit, id: "founding", title: "A visit to Brussels" }),
    anActivity({ ...visit, id: "part", parent: "founding", mineAction: true, mineActionHow: help }),
    anActivity({ ...visit, id: "same", parent: "founding", mineAction: true, mineActionHow: help }),
  ]),
  assistance: aDataFile("assistance", [
    anAmount({
      id: "signed",
      asOf: "2024-10-01",
      donor: "A first donor",
      amount: 4_250_000,
      activity: "agreement",
    }),
    anAmount({
      id: "so-far",
      asOf: "2024-10-01",
      donor: "A second donor",
      amount: 1_000_000,
      precision: "at-least",
      nature: "running-total",
      kind: "Total since 2020",
      activity: "agreement",
    }),
    anAmount({
      id: "pounds",
      asOf: "2024-03-01",
      amount: 88_224,
      unit: "GBP",
      countries: "two",
    }),
    ...["France", "Hungary"].map((donor) =>
      anAmount({
        id: `listed-${donor.toLowerCase()}`,
        asOf: "2024-05-03",
        donor,
        amount: 50_000,
        speaker: "Ambassador of the European Union",
      }),
    ),
    anAmount({
      id: "given",
      asOf: "2024-07-05",
      donor: "France",
      amount: 50_000,
      speaker: "France",
      repeats: "listed-france",
      activity: "agreement",
      sources: ["late"],
    }),
    anAmount({
      id: "planned",
      asOf: "2024-12-01",
      unit: "USD",
      nature: "planned",
      sources: ["late"],
    }),
    anAmount({
      id: "estimate",
      asOf: "2022-10-13",
      unit: "USD",
      amount: 25_000_000_000,
      nature: "estimate",
      kind: "Estimate of costs over 30 years",
      recipient: "full clearance",
      speaker: "President I. Aliyev",
    }),
    anAmount({
      id: "spent",
      asOf: "2024-05-31",
      unit: "USD",
      amount: 349_100_000,
      nature: "expenditure",
      kind: "Total spending so far",
      donor: "State budget of Azerbaijan",
      speaker: "Ministry of Finance, A. Minister",
    }),
    anAmount({
      id: "rebuilt",
      asOf: "2024-06-30",
      unit: "AZN",
      amount: 2_900_000_000,
      covers: "reconstruction",
      nature: "expenditure",
      kind: "Expenditure",
      span: "January to June 2024",
    }),
    anAmount({
      id: "share",
      asOf: "2024-02-05",
      unit: "percent",
      amount: 4,
      nature: "share",
      kind: "Share of funds",
      derived: { amount: "the remainder of 96 percent, which the source states." },
    }),
    anAmount({ id: "memo", asOf: "2024-01-16", amount: null, nature: "memorandum" }),
    anAmount({ id: "earlier", asOf: "2023-05-01", donor: "An earlier donor" }),
  ]),
};

const period = "from=2024-01-01&to=2024-12-31";

async function openAssistance(search: string, of: ReplacedFiles = files) {
  const page = await openApp({ address: `/?${search}`, files: of });
  const impact = page.screen.getByRole("region", { name: "Impact" });
  const part = await within(impact).findByRole("region", { name: "Assistance and costs" });
  await within(part).findByText(/So they are never added up/);
  return { ...page, part };
}

/** Day, donor and amount of each row of the table, all of them shown. */
async function tableOf(part: HTMLElement, press: (button: HTMLElement) => Promise<void>) {
  const table = within(part).getByRole("table");
  for (const more of within(part).queryAllByRole("button", { name: /^Show \d+ more/ }))
    await press(more);
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      [...row.children].slice(0, 4).map(({ textContent }) => textContent.replaceAll("\u00a0", " ")),
    );
}

const chartsOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole("img")
    .map((picture) => picture.parentElement ?? part);

/** The numbers that stand at the bars of a chart. */
const numbersOf = (chart: HTMLElement) =>
  within(chart)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("assistance and costs", () => {
  it("states the estimate beside what was spent, and that nothing is added up", async () => {
    const { part } = await openAssistance(period);
    expect(part).toHaveTextContent(
      "USD 25 billionEstimate of costs over 30 years, stated by President I. Aliyev on 13 October 2022",
    );
    expect(part).toHaveTextContent(
      "USD 349.1 millionTotal spending so far from the State budget of Azerbaijan, stated by the Ministry of Finance, A. Minister, on 31 May 2024",
    );
    expect(part).toHaveTextContent("nor converted from one currency into another");
    expect(part).toHaveTextContent(
      "4 percent from A donor, for A recipient. Share of funds. Stated by A donor on 5 February 2024. Worked out for this record: the remainder of 96 percent, which the source states.",
    );
  });

  it("lists every stated amount of the period, the newest first", async () => {
    const { part, user } = await openAssistance(period);
    expect(await tableOf(part, (button) => user.click(button))).toEqual([
      ["1 December 2024", "A donor", "USD 1 million", "Grant"],
      ["1 October 2024", "A second donor", "more than EUR 1 million", "Total since 2020"],
      ["1 October 2024", "A first donor", "EUR 4.25 million", "Grant"],
      ["For January to June 2024", "A donor", "AZN 2.9 billion", "Expenditure"],
      [
        "31 May 2024",
        "State budget of AzerbaijanStated by the Ministry of Finance, A. Minister",
        "USD 349.1 million",
        "Total spending so far",
      ],
      [
        "3 May 2024",
        "HungaryStated by the Ambassador of the European Union",
        "EUR 50,000",
        "Grant",
      ],
      [
        "3 May 2024",
        "FranceStated by the Ambassador of the European Union, stated again by France on 5 July 2024",
        "EUR 50,000",
        "Grant",
      ],
      ["1 March 2024", "A donor", "GBP 88,224", "Grant, for two countries"],
      ["5 February 2024", "A donor", "4 percentworked out for this record", "Share of funds"],
      ["16 January 2024", "A donor", "not stated", "Grant"],
      [
        "13 October 2022",
        "A donorStated by President I. Aliyev",
        "USD 25 billion",
        "Estimate of costs over 30 years",
      ],
    ]);
  });

  it("lists a share of a month without its day in that month only, and names the days", async () => {
    const withMonth = {
      ...files,
      assistance: aDataFile("assistance", [
        anAmount({
          id: "of-november",
          asOf: null,
          asOfRange: ["2024-11-01", "2024-11-30"],
          unit: "percent",
          amount: 10,
          nature: "share",
        }),
      ]),
    };
    const november = await openAssistance("from=2024-11-01&to=2024-11-30", withMonth);
    const rows = await tableOf(november.part, (button) => november.user.click(button));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Undated: between 1 November 2024 and 30 November 2024", "A donor", "10 percent"],
    ]);
    expect(november.part).not.toHaveTextContent("No amount of assistance was found");
    cleanup();
    const { part } = await openAssistance("from=2021-01-01&to=2021-12-31", withMonth);
    expect(part).toHaveTextContent("No amount of assistance was found");
    expect(part).not.toHaveTextContent("10 percent");
  });

  it("draws a chart per currency, and reconstruction apart, with the amounts of the table", async () => {
    const { part, user } = await openAssistance(period);
    const names = within(part)
      .getAllByRole("img")
      .map((chart) => chart.getAttribute("aria-label"));
    expect(names).toEqual([
      expect.stringMatching(
        /^Assistance by donor, in euros \(EUR\), .*: 4 stated amounts, each as/,
      ),
      expect.stringMatching(
        /^Assistance by donor, in pounds sterling \(GBP\), .*: one stated amount/,
      ),
      expect.stringMatching(
        /^Assistance by donor, in United States dollars \(USD\), .*: one stated/,
      ),
      expect.stringMatching(/^Reconstruction, which is not mine action, in Azerbaijani manats/),
    ]);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const drawn = chartsOf(part).map(numbersOf);
    expect(drawn).toEqual([
      ["EUR 50,000", "EUR 50,000", "EUR 4.25 million", "more than EUR 1 million"],
      ["GBP 88,224"],
      ["USD 1 million"],
      ["AZN 2.9 billion"],
    ]);
    expect(part.querySelectorAll("[class*=bar]")).toHaveLength(drawn.flat().length);
    const listed = (await tableOf(part, (button) => user.click(button))).map((row) => row[2]);
    for (const text of drawn.flat()) expect(listed).toContain(text);
    expect(drawn.flat()).not.toContain("USD 349.1 million");
  });

  it("hatches totals and plans, and frames what is for two countries, which its legend says", async () => {
    const { part } = await openAssistance(period);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const bars = [...part.querySelectorAll<SVGElement>("svg.recharts-surface [class*=bar]")];
    const isHatched = bars.map(({ style }) => style.fill.startsWith("url"));
    expect(isHatched).toEqual([false, false, false, true, false, true, false]);
    const isFramed = bars.map((bar) => bar.parentElement?.querySelector("[class*=frame]") !== null);
    expect(isFramed).toEqual([false, false, false, false, true, false, false]);
    expect(part).toHaveTextContent("a total so far, or an amount that was planned");
    expect(part).toHaveTextContent("framed: for two countries");
  });

  it("says nothing of frames where no amount is for two countries", async () => {
    const { part } = await openAssistance("from=2024-05-01&to=2024-05-31");
    expect(part).not.toHaveTextContent("framed");
  });

  it("says once who listed what others gave, over the bars and in each name", async () => {
    const { part } = await openAssistance(period);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const [euros] = chartsOf(part);
    const headings = [...(euros?.querySelectorAll("[class*=heading]") ?? [])];
    expect(headings.map(({ textContent }) => textContent.replaceAll(/\s/g, ""))).toEqual([
      "AsstatedbytheAmbassadoroftheEuropeanUnionon3May2024:",
    ]);
    expect(
      within(part).getByRole("button", {
        name: "EUR 50,000, how this number is known; Hungary · Grant, 3 May 2024, stated by the Ambassador of the European Union",
      }),
    ).toBeVisible();
    expect(
      within(part).getByRole("button", {
        name: "GBP 88,224, how this number is known; A donor · Grant, for two countries, 1 March 2024",
      }),
    ).toBeVisible();
  });

  it("says of a bar who stated its amount, by pointer and by keyboard, and gives the focus back", async () => {
    const { part, user, screen } = await openAssistance(period);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const number = within(part).getByRole("button", { name: /^EUR 4\.25 million.*A first donor/ });
    const answer = { name: /EUR 4\.25 million from A first donor for A recipient/ };
    number.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", answer)).toHaveTextContent("Stated by A first donor");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(number).toHaveFocus());
    const row = part.querySelectorAll("svg.recharts-surface g > rect:last-of-type")[2];
    if (row === undefined) throw new Error("nothing is drawn");
    number.blur();
    await user.click(row);
    await screen.findByRole("dialog", answer);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(number).toHaveFocus());
  });

  it("shows an amount that was stated twice once, with both publications and both activities", async () => {
    const { part, user, screen } = await openAssistance(period);
    const numbers = within(part).getAllByRole("button", { name: /^EUR 50,000/ });
    const ofFrance = numbers.filter((button) => button.dataset["figure"]?.includes("france"));
    expect(ofFrance).toHaveLength(2);
    const [bar] = ofFrance;
    if (bar === undefined) throw new Error("France has no bar");
    expect(bar).toHaveAccessibleName(/stated again by France on 5 July 2024/);
    await user.click(bar);
    const answer = await screen.findByRole("dialog", { name: /EUR 50,000 from France/ });
    expect(answer).toHaveTextContent("Stated by the Ambassador of the European Union.");
    expect(answer).toHaveTextContent(
      "The same amount was also stated by France on 5 July 2024. Source: A publisher, 1 November 2024",
    );
    expect(within(answer).getByRole("link", { name: /^An agreement, / })).toBeVisible();
  });

  it("follows the day on which the page looks back", async () => {
    const { part, user } = await openAssistance(`${period}&known=2024-10-31`);
    const rows = await tableOf(part, (button) => user.click(button));
    expect(rows[0]?.[0]).toBe("1 October 2024");
    expect(rows).toHaveLength(10);
    expect(part).not.toHaveTextContent("stated again");
  });

  it("says so where the period has no amount, and keeps the estimate", async () => {
    const { part } = await openAssistance("from=2025-01-01&to=2025-12-31");
    expect(part).toHaveTextContent(
      "No amount of assistance was found that was stated between 1 January 2025 and 31 December 2025.",
    );
    expect(part).toHaveTextContent("USD 25 billion");
    expect(within(part).queryByRole("img")).toBeNull();
  });

  it("says what the visit to Brussels raised, each report once, and leads to the visit", async () => {
    const { part, user, screen } = await openAssistance(period);
    const raised = within(part).getByRole("region", { name: /raised on the visit to Brussels/ });
    expect(within(raised).getAllByRole("listitem")).toHaveLength(1);
    expect(raised).toHaveTextContent(help);
    expect(raised).toHaveTextContent("names no amount");
    expect(raised).not.toHaveTextContent("outside the period");
    await user.click(within(raised).getByRole("link", { name: /^Show the visit/ }));
    expect(location.search).toContain("at=founding");
    await waitFor(() => expect(location.hash).toBe("#activity"));
    const activity = screen.getByRole("region", { name: "Activity" });
    expect(within(activity).getByRole("button", { pressed: true })).toHaveAccessibleName(
      /A visit to Brussels/,
    );
  });

  it.each([
    ["from=2023-01-01&to=2023-12-31", true],
    ["from=2024-02-03&to=2024-12-31", false],
    ["from=2024-02-04&to=2024-12-31", true],
  ])("says whether the visit lies outside the period: %s", async (search, isOutside) => {
    const { part } = await openAssistance(search);
    const raised = within(part).getByRole("region", { name: /raised on the visit to Brussels/ });
    expect(raised).toHaveTextContent(help);
    const remarks = within(raised).queryAllByText(/The visit lies outside the period shown\./);
    expect(remarks).toHaveLength(isOutside ? 1 : 0);
  });

  it("keeps the visit, and every other part, where the file cannot be loaded", async () => {
    server.use(...handlersFor(() => new HttpResponse(null, { status: 404 }), ["assistance"]));
    const { assistance: _missing, ...others } = files;
    const { screen } = await openApp({ address: `/?${period}`, files: others });
    const part = await screen.findByRole("region", { name: "Assistance and costs" });
    expect(await within(part).findByRole("alert")).toHaveTextContent(
      "data/assistance.json could not be fetched",
    );
    expect(part).toHaveTextContent(help);
    expect(within(part).queryByText(/never added up/)).toBeNull();
    expect(screen.getByRole("region", { name: "Return of displaced people" })).toBeVisible();
    server.resetHandlers();
    await within(part).findByRole("button", { name: "Try again" });
  });
});

describe("an agreement and its amounts", () => {
  it("shows them one by one, and each leads to its answer and back to the agreement", async () => {
    const { screen, user } = await openAssistance(period);
    const row = within(screen.getByRole("region", { name: "Activity" }))
      .getByRole("heading", { name: "An agreement" })
      .closest("li");
    if (row === null) throw new Error("the agreement has no row");
    expect(row).toHaveTextContent("which overlap and are not added up");
    const amounts = within(row).getAllByRole("button", { name: /million/ });
    expect(amounts.map(({ textContent }) => textContent)).toEqual([
      "EUR 4.25 million",
      "more than EUR 1 million",
    ]);
    expect(within(row).getByRole("button", { name: /^EUR 50,000/ })).toBeVisible();
    await user.click(within(row).getByRole("button", { name: /^EUR 4\.25 million/ }));
    const answer = await screen.findByRole("dialog", {
      name: /EUR 4\.25 million from A first donor for A recipient, as of 1 October 2024/,
    });
    expect(location.search).toContain("figure=fact.assistance.signed.amount");
    await user.click(within(answer).getByRole("link", { name: "An agreement, 1 October 2024" }));
    expect(screen.queryByRole("dialog", { name: /EUR 4\.25 million/ })).toBeNull();
    expect(location.search).toContain("at=agreement");
    await waitFor(() => expect(location.hash).toBe("#activity"));
  });

  it("is named in the table of amounts; an amount without one says so", async () => {
    const { part, user } = await openAssistance(period);
    const [link] = within(part).getAllByRole("link", { name: /activities: An agreement$/ });
    if (link === undefined) throw new Error("the table has no link");
    expect(link).toHaveAttribute("href", expect.stringContaining("at=agreement#activity"));
    await user.click(link);
    expect(location.search).toContain("at=agreement");
  });

  it("says nothing of amounts on an activity without any", async () => {
    const { screen } = await openAssistance(period);
    const session = within(screen.getByRole("region", { name: "Activity" }))
      .getByRole("heading", { name: "A session" })
      .closest("li");
    expect(session).not.toHaveTextContent("stated or agreed");
  });
});
