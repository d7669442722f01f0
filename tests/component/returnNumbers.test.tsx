import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { files, openReturn, period } from "../support/returnPart.ts";
import { cellsIn } from "../support/impactPart.ts";

describe("a number of the return of displaced people", () => {
  it("says of a number who stated it, and gives the focus back", async () => {
    const { user, table, screen } = await openReturn(period);
    const number = within(table).getByRole("button", { name: /^700/ });
    await user.click(number);
    const answer = await screen.findByRole("dialog", { name: /700 people, as of 1 March 2024/ });
    expect(answer).toHaveTextContent("Stated by A speaker");
    expect(answer).toHaveTextContent("The page adds nothing to it");
    expect(location.search).toContain("figure=fact.returns.spring.people");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(number).toHaveFocus();
  });

  it("words a rounded number as its source does, and only the people of the row", async () => {
    const { user, part, table, screen } = await openReturn(period, {
      ...files,
      returns: aDataFile("returns", [
        aReturn({ asOf: "2024-03-01", people: 2000, families: 500, precision: "at-least" }),
        aReturn({ asOf: "2024-02-01", people: 1500, precision: "about" }),
      ]),
    });
    expect(cellsIn(table)).toEqual([
      ["1 March 2024", "more than 2,000", "500"],
      ["1 February 2024", "about 1,500", "not stated"],
    ]);
    expect(part).toHaveTextContent("more than 2,000former displaced people resettled");
    await user.click(within(table).getByRole("button", { name: /^more than 2,000/ }));
    const people = await screen.findByRole("dialog", { name: /more than 2,000 people/ });
    expect(people).toHaveTextContent("The source says that it is more than this number.");
    await user.keyboard("{Escape}");
    await user.click(within(table).getByRole("button", { name: /^500/ }));
    const families = await screen.findByRole("dialog", { name: /500 families/ });
    expect(families).not.toHaveTextContent(/more than (500|this number)/);
    await user.keyboard("{Escape}");
    await user.click(within(table).getByRole("button", { name: /^about 1,500/ }));
    expect(await screen.findByRole("dialog", { name: /about 1,500 people/ })).toHaveTextContent(
      "The number, or the day for which it stands, is approximate.",
    );
  });

  it("marks the one number of a row that its source does not print", async () => {
    const { user, table, screen } = await openReturn(period, {
      ...files,
      returns: aDataFile("returns", [
        aReturn({
          id: "sum",
          asOf: "2024-03-01",
          people: 1152,
          families: 257,
          derived: { families: "the sum of 85 and 172 families, which the source states." },
        }),
      ]),
    });
    expect(cellsIn(table)).toEqual([["1 March 2024", "1,152", "257worked out for this record"]]);
    const how = "Worked out for this record: the sum of 85 and 172 families";
    await user.click(within(table).getByRole("button", { name: /^257/ }));
    expect(await screen.findByRole("dialog", { name: /257 families/ })).toHaveTextContent(how);
    await user.keyboard("{Escape}");
    await user.click(within(table).getByRole("button", { name: /^1,152/ }));
    const people = await screen.findByRole("dialog", { name: /1,152 people/ });
    expect(people).not.toHaveTextContent("Worked out");
  });

  it("says of an address whose number is not in the data that it is not", async () => {
    const { screen } = await openReturn(`${period}&figure=fact.returns.elsewhere.people`);
    expect(await screen.findByRole("dialog")).toHaveTextContent(
      "This number is no longer in the data.",
    );
  });

  it("says when a number was not published yet on the day", async () => {
    const { screen } = await openReturn(
      `${period}&known=2024-07-31&figure=fact.returns.summer.people`,
    );
    expect(await screen.findByRole("dialog")).toHaveTextContent(
      "This number was not published yet on 31 July 2024.",
    );
  });
});
