import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openClearance, period } from "../support/clearancePart.ts";

describe("the bars of clearance", () => {
  it("draws the reports of the table and no other, with their numbers on them", async () => {
    const { part } = await openClearance(period);
    const names = ["more than 130", "410.5", "620"];
    const over = await within(part).findAllByRole("button", { name: /^1 January – .*: / });
    expect(over.map(({ textContent }) => textContent?.replace("\n", " "))).toEqual(names);
    expect(part.querySelectorAll("rect[style*='; color']")).toHaveLength(names.length);
    expect(part.querySelectorAll("rect[style*='url']")).toHaveLength(1);
  });

  it("draws rounded numbers and inferred years lighter, and names them in the legend where there are any", async () => {
    const { part, user } = await openClearance(period);
    const lookOf = () =>
      [...part.querySelectorAll<SVGElement>("rect[style*='; color']")].map(
        ({ style }) => style.fill,
      );
    const legend = () => within(part).getAllByRole("list", { hidden: true })[0];
    await within(part).findByRole("button", { name: /: 620/ });
    expect(lookOf()).toEqual([expect.stringContaining("-light-"), "var(--line)", "var(--line)"]);
    expect(legend()).toHaveTextContent("rounded in the source, or its year inferred");
    await user.click(within(part).getByRole("radio", { name: "Month" }));
    expect(lookOf()).toEqual([expect.stringContaining("color-mix")]);
    expect(within(part).getByRole("img")).toHaveAccessibleName(
      /one report, lighter where the number is rounded or the year inferred;/,
    );
    await user.click(within(part).getByRole("radio", { name: "Unexploded ordnance" }));
    expect(lookOf()).toEqual(["var(--line)"]);
    expect(legend()).not.toHaveTextContent("rounded in the source");
  });

  it("says of a number on a bar who stated it, and gives the focus back to it", async () => {
    const { part, user } = await openClearance(period);
    const number = await within(part).findByRole("button", { name: /^1 January – 29 .*130/ });
    await user.click(number);
    expect(location.search).toContain("figure=fact.clearance.y-21.hectares");
    const answer = await screen.findByRole("dialog", { name: /more than 130 hectares/ });
    expect(answer).toHaveTextContent("Stated by A ministry");
    expect(answer).toHaveTextContent("never joined with counts of all operators");
    await user.keyboard("{Escape}");
    expect(number).toHaveFocus();
  });
});
