import { waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { handlersFor } from "../../mocks/handlers.ts";
import { anAssistance } from "../../mocks/impactMakers.ts";
import { aDataFile, anActivity, aSource } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallActivity, smallFiles } from "../support/smallFiles.ts";

const visit = { track: "founding-visit", start: "2024-02-01", end: "2024-02-03" } as const;
const help = "Help with clearance was discussed.";

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
    anAssistance({
      id: "signed",
      asOf: "2024-10-01",
      donor: "A first donor",
      amount: 4_250_000,
      activity: "agreement",
    }),
    anAssistance({
      id: "so-far",
      asOf: "2024-10-01",
      donor: "A second donor",
      amount: 1_000_000,
      precision: "at-least",
      nature: "running-total",
      kind: "Total since 2020",
      activity: "agreement",
    }),
    anAssistance({ id: "pounds", asOf: "2024-03-01", amount: 88_224, unit: "GBP" }),
    anAssistance({
      id: "planned",
      asOf: "2024-12-01",
      unit: "USD",
      nature: "planned",
      sources: ["late"],
    }),
    anAssistance({
      id: "estimate",
      asOf: "2022-10-13",
      unit: "USD",
      amount: 25_000_000_000,
      nature: "estimate",
      kind: "Estimate of costs over 30 years",
      recipient: "Full clearance",
    }),
    anAssistance({
      id: "spent",
      asOf: "2024-05-31",
      unit: "USD",
      amount: 349_100_000,
      nature: "expenditure",
      kind: "Total spending so far",
    }),
    anAssistance({
      id: "rebuilt",
      asOf: "2024-06-30",
      unit: "AZN",
      amount: 2_900_000_000,
      covers: "reconstruction",
      nature: "expenditure",
      kind: "Expenditure",
    }),
    anAssistance({
      id: "share",
      asOf: "2024-02-05",
      unit: "percent",
      amount: 4,
      nature: "share",
      kind: "Share of funds",
    }),
    anAssistance({ id: "memo", asOf: "2024-01-16", amount: null, nature: "memorandum" }),
    anAssistance({ id: "earlier", asOf: "2023-05-01", donor: "An earlier donor" }),
  ]),
};

const period = "from=2024-01-01&to=2024-12-31";

async function openAssistance(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
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
    .map((row) => [...row.children].slice(0, 4).map(({ textContent }) => textContent));
}

describe("assistance and costs", () => {
  it("states the estimate beside what was spent, and that nothing is added up", async () => {
    const { part } = await openAssistance(period);
    expect(part).toHaveTextContent(
      "USD 25 billionEstimate of costs over 30 years, stated by A speaker, 13 October 2022",
    );
    expect(part).toHaveTextContent("USD 349.1 millionTotal spending so far: A donor, 31 May 2024");
    expect(part).toHaveTextContent("nor converted from one currency into another");
    expect(part).toHaveTextContent("4 percent A donor; for: A recipient. Share of funds.");
  });

  it("lists every stated amount of the period, the newest first", async () => {
    const { part, user } = await openAssistance(period);
    expect(await tableOf(part, (button) => user.click(button))).toEqual([
      ["1 December 2024", "A donor", "USD 1 million", "Grant"],
      ["1 October 2024", "A second donor", "more than EUR 1 million", "Total since 2020"],
      ["1 October 2024", "A first donor", "EUR 4.25 million", "Grant"],
      ["30 June 2024", "A donor", "AZN 2.9 billion", "Expenditure"],
      ["31 May 2024", "A donor", "USD 349.1 million", "Total spending so far"],
      ["1 March 2024", "A donor", "GBP 88,224", "Grant"],
      ["5 February 2024", "A donor", "4 percent", "Share of funds"],
      ["16 January 2024", "A donor", "not stated", "Grant"],
      ["13 October 2022", "A donor", "USD 25 billion", "Estimate of costs over 30 years"],
    ]);
  });

  it("draws a chart per currency, and reconstruction apart, with the amounts of the table", async () => {
    const { part, user } = await openAssistance(period);
    const names = within(part)
      .getAllByRole("img")
      .map((chart) => chart.getAttribute("aria-label"));
    expect(names).toEqual([
      expect.stringMatching(
        /^Assistance by donor, in euros \(EUR\), .*: 2 stated amounts, each as/,
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
    const drawn = [...part.querySelectorAll("svg.recharts-surface")].map((svg) =>
      [...svg.querySelectorAll(":scope g > text:last-of-type")].map(
        ({ textContent }) => textContent,
      ),
    );
    expect(drawn).toEqual([
      ["EUR 4.25 million", "more than EUR 1 million"],
      ["GBP 88,224"],
      ["USD 1 million"],
      ["AZN 2.9 billion"],
    ]);
    const listed = (await tableOf(part, (button) => user.click(button))).map((row) => row[2]);
    for (const text of drawn.flat()) expect(listed).toContain(text);
    expect(drawn.flat()).not.toContain("USD 349.1 million");
  });

  it("hatches totals and plans, which its legend says", async () => {
    const { part } = await openAssistance(period);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const bars = [
      ...part.querySelectorAll<SVGElement>("svg.recharts-surface g > rect:first-of-type"),
    ];
    expect(bars.map(({ style }) => style.fill.startsWith("url"))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(part).toHaveTextContent("a total so far, or an amount that was planned");
  });

  it("says of a bar who stated its amount", async () => {
    const { part, user, screen } = await openAssistance(period);
    await waitFor(() => expect(part.querySelectorAll("svg.recharts-surface")).toHaveLength(4));
    const bar = part.querySelector("svg.recharts-surface g > rect:last-of-type");
    if (bar === null) throw new Error("nothing is drawn");
    await user.click(bar);
    expect(
      await screen.findByRole("dialog", { name: /EUR 4\.25 million from A first donor/ }),
    ).toHaveTextContent("Stated by A speaker");
  });

  it("follows the day on which the page looks back", async () => {
    const { part, user } = await openAssistance(`${period}&known=2024-10-31`);
    const rows = await tableOf(part, (button) => user.click(button));
    expect(rows[0]?.[0]).toBe("1 October 2024");
    expect(rows).toHaveLength(8);
  });

  it("says so where the period has no amount, and keeps the estimate", async () => {
    const { part } = await openAssistance("from=2025-01-01&to=2025-12-31");
    expect(part).toHaveTextContent(
      "No amount of assistance was found that was stated in 1 January – 31 December 2025.",
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
    await user.click(within(raised).getByRole("link", { name: /^Show the visit/ }));
    expect(location.search).toContain("at=founding");
    await waitFor(() => expect(location.hash).toBe("#activity"));
    const activity = screen.getByRole("region", { name: "Activity" });
    expect(within(activity).getByRole("button", { pressed: true })).toHaveAccessibleName(
      /A visit to Brussels/,
    );
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
    await user.click(within(row).getByRole("button", { name: /^EUR 4\.25 million/ }));
    const answer = await screen.findByRole("dialog", {
      name: /EUR 4\.25 million from A first donor; for: A recipient, as of 1 October 2024/,
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
