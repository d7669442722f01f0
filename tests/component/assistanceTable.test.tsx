import { cleanup, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile } from "../../mocks/makers.ts";
import { anAmount, files, openAssistance, period, tableOf } from "../support/assistancePart.ts";

describe("the table of assistance and costs", () => {
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
});
