import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { files, openReturn, period } from "../support/returnPart.ts";
import { cellsIn } from "../support/impactPart.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { slideNumber } from "../support/slides.ts";

describe("the return of displaced people", () => {
  it("states the newest count against the target, and who lives there apart", async () => {
    const { part, table } = await openReturn(period);
    expect(part).toHaveTextContent("900former displaced people resettled, as of 1 July 2024");
    expect(part).toHaveTextContent(
      "14,000people: the target for 31 December 2026, stated by A speaker on 5 December 2023",
    );
    expect(part).toHaveTextContent(
      /about 2,500people living in the districts concerned, .* as of 1 July 2024 ?Newest exact count: 2,345 as of 1 May 2024/,
    );
    expect(part).toHaveTextContent("Residents are counted apart from those who were resettled");
    expect(cellsIn(table)).toEqual([
      ["31 December 2026", "14,000", "not stated"],
      ["1 July 2024", "900", "not stated"],
      ["1 July 2024", "about 2,500", "not stated"],
      ["1 May 2024", "2,345", "not stated"],
      ["1 March 2024", "700", "200"],
      ["undated: between 5 December 2023 and 31 January 2024", "650", "not stated"],
    ]);
  });

  it("draws what is rounded hollow, and names in the legend what is drawn", async () => {
    const { part } = await openReturn(period);
    const [legend] = within(part).getAllByRole("list", { hidden: true });
    expect([...(legend?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "former displaced people resettled, in all so far",
      "everybody living there",
      "everybody living there, rounded or approximate",
    ]);
    await waitFor(() =>
      expect(part.querySelectorAll("path[class*='frameOfPoint']")).toHaveLength(1),
    );
    expect(part.querySelectorAll("path[class*='point']")).toHaveLength(3);
  });

  it("says of a period before the record that nothing is known, and shows no number there", async () => {
    const page = await openApp({ address: "/?from=2019-01-01&to=2019-12-31", files });
    const impact = page.screen.getByRole("region", { name: "Impact" });
    const part = await within(impact).findByRole("region", { name: "Return of displaced people" });
    await within(part).findByText(/^The record begins on 10 November 2020\. Nothing is known/);
    expect(within(part).queryByRole("button")).toBeNull();
    expect(within(part).queryByRole("table")).toBeNull();
  });

  it("is a slide that says by whom, and that residents are counted apart", async () => {
    renderApp({ address: `/?${period}&present=1&slide=${slideNumber("the-return")}`, files });
    const slide = within(await screen.findByRole("region", { name: "Briefing" }));
    const part = await slide.findByRole("region", { name: "Return of displaced people" });
    expect(part).toHaveTextContent(
      "Stated by: A speaker (900); A speaker (14,000); A speaker (about 2,500).",
    );
    expect(part).toHaveTextContent("Residents are counted apart from those who were resettled");
    expect(part).toHaveTextContent("stated by A speaker on 5 December 2023");
  });

  it("follows the day on which the page looks back", async () => {
    const { part } = await openReturn(`${period}&known=2024-07-31`);
    expect(part).toHaveTextContent("700former displaced people resettled, as of 1 March 2024");
    expect(within(part).queryByText("900")).toBeNull();
  });

  it("says which count is nearest where the period has none", async () => {
    const { part } = await openReturn("from=2025-01-01&to=2025-12-31");
    expect(part).toHaveTextContent(
      "No count of return was found for 1 January – 31 December 2025. The last count before these days stands for 1 July 2024.",
    );
  });
});
