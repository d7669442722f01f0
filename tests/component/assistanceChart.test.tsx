import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openAssistance, period, tableOf } from "../support/assistancePart.ts";

const chartsOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole("img")
    .map((picture) => picture.parentElement ?? part);

/** The numbers that stand at the bars of a chart. */
const numbersOf = (chart: HTMLElement) =>
  within(chart)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("the charts of assistance and costs", () => {
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
});
