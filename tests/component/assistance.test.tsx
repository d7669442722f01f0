import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openAssistance, period, tableOf } from "../support/assistancePart.ts";

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

  it("says so where the period has no amount, and keeps the estimate", async () => {
    const { part } = await openAssistance("from=2025-01-01&to=2025-12-31");
    expect(part).toHaveTextContent(
      "No amount of assistance was found that was stated between 1 January 2025 and 31 December 2025.",
    );
    expect(part).toHaveTextContent("USD 25 billion");
    expect(within(part).queryByRole("img")).toBeNull();
  });

  it("follows the day on which the page looks back", async () => {
    const { part, user } = await openAssistance(`${period}&known=2024-10-31`);
    const rows = await tableOf(part, (button) => user.click(button));
    expect(rows[0]?.[0]).toBe("1 October 2024");
    expect(rows).toHaveLength(10);
    expect(part).not.toHaveTextContent("stated again");
  });
});
