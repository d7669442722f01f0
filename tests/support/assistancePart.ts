import { within } from "@testing-library/react";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { anAssistance } from "../../mocks/impactMakers.ts";
import { aDataFile, anActivity, aSource } from "../../mocks/makers.ts";
import { openApp } from "./renderApp.tsx";
import { smallActivity, smallFiles } from "./smallFiles.ts";

const visit = { track: "founding-visit", start: "2024-02-01", end: "2024-02-03" } as const;

/** What each of two reports of the visit says was raised. */
export const help = "Help with clearance was discussed.";

/** An amount that its donor stated. */
export const anAmount = (facts: Parameters<typeof anAssistance>[0] = {}) =>
  anAssistance({ speaker: facts.donor ?? "A donor", ...facts });

/** Amounts of every nature, in four currencies; a visit; an agreement that names three of them. */
export const files = {
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

export const period = "from=2024-01-01&to=2024-12-31";

/** The page with the part on assistance, once its amounts are there. */
export async function openAssistance(search: string, of: ReplacedFiles = files) {
  const page = await openApp({ address: `/?${search}`, files: of });
  const impact = page.screen.getByRole("region", { name: "Impact" });
  const part = await within(impact).findByRole("region", { name: "Assistance and costs" });
  await within(part).findByText(/So they are never added up/);
  return { ...page, part };
}

/** Day, donor and amount of each row of the table, all of them shown. */
export async function tableOf(part: HTMLElement, press: (button: HTMLElement) => Promise<void>) {
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
