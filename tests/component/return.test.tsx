import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aDisagreement, aSource } from "../../mocks/makers.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { slideNumber } from "../support/slides.ts";
import { smallFiles } from "../support/smallFiles.ts";

const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2024-08-01" })]),
  returns: aDataFile("returns", [
    aReturn({ id: "spring", asOf: "2024-03-01", people: 700, families: 200 }),
    aReturn({ id: "summer", asOf: "2024-07-01", people: 900, families: null, sources: ["late"] }),
    aReturn({
      id: "living",
      asOf: "2024-07-01",
      people: 2500,
      scope: "residents",
      precision: "about",
    }),
    aReturn({
      id: "living-before",
      asOf: "2024-05-01",
      people: 2345,
      scope: "residents",
    }),
    aReturn({ id: "some-day", asOf: null, people: 650, asOfRange: ["2023-12-05", "2024-01-31"] }),
    aReturn({
      id: "target",
      asOf: "2026-12-31",
      statedOn: "2023-12-05",
      people: 14_000,
      scope: "target",
      covers: "A target",
    }),
  ]),
};

const period = "from=2024-01-01&to=2024-12-31";

async function openReturn(search: string, of: ReplacedFiles = files) {
  const page = await openApp({ address: `/?${search}`, files: of });
  const impact = page.screen.getByRole("region", { name: "Impact" });
  const part = await within(impact).findByRole("region", { name: "Return of displaced people" });
  const table = await within(part).findByRole("table");
  return { ...page, part, table };
}

/** What a note is about: one row of this file. */
const on = (id: string) => ({
  statements: [],
  intervals: [],
  activity: [],
  incidents: [],
  returns: [id],
});

const cellsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent));

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

  it("says nothing of a line, of residents or of a dispute that are not on the screen", async () => {
    const disputed = {
      ...files,
      returns: aDataFile("returns", [
        aReturn({ id: "village", asOf: "2021-05-01", people: 50, scope: "place" }),
        aReturn({ id: "first", asOf: "2024-03-01", people: 700 }),
        aReturn({ id: "second", asOf: "2024-07-01", people: 900 }),
        aReturn({ id: "residents", asOf: "2024-10-01", people: 2500, scope: "residents" }),
        aReturn({ id: "target", asOf: "2026-12-31", statedOn: "2023-12-05", scope: "target" }),
      ]),
      disagreements: aDataFile("disagreements", [
        aDisagreement({ id: "of-target", topic: "Whom it is for", about: on("target") }),
        aDisagreement({ id: "of-village", topic: "Whom 50 counts", about: on("village") }),
      ]),
    };
    const line = /the line keeps the last exact count/;
    const residents = /^Residents are counted apart/;
    const notesIn = async (from: string, to: string) => {
      cleanup();
      const { screen } = await openApp({ address: `/?from=${from}&to=${to}`, files: disputed });
      const part = await screen.findByRole("region", { name: "Return of displaced people" });
      const disputes = await within(part).findAllByRole("link", { name: /^Whom/ });
      const isThere = (note: RegExp) => within(part).queryByText(note) !== null;
      return [isThere(line), isThere(residents), ...disputes.map(({ textContent }) => textContent)];
    };
    expect(await notesIn("2024-01-01", "2024-12-31")).toEqual([true, true, "Whom it is for"]);
    expect(await notesIn("2024-01-01", "2024-09-30")).toEqual([true, false, "Whom it is for"]);
    expect(await notesIn("2024-01-01", "2024-06-30")).toEqual([false, false, "Whom it is for"]);
    expect(await notesIn("2024-12-01", "2024-12-31")).toEqual([false, true, "Whom it is for"]);
    expect(await notesIn("2021-01-01", "2021-12-31")).toEqual([false, false, "Whom 50 counts"]);
  });

  it("leads to what sources disagree about in its counts, once that was known", async () => {
    const disputed = {
      ...files,
      disagreements: aDataFile("disagreements", [
        aDisagreement({ id: "other", topic: "Something else" }),
        aDisagreement({ id: "of-spring", topic: "Whom 700 counts", about: on("spring") }),
        aDisagreement({ id: "of-summer", topic: "Whom 900 counts", about: on("summer") }),
      ]),
    };
    const linked = async (search: string) => {
      const { part } = await openReturn(search, disputed);
      await within(part).findByRole("link", { name: "Whom 700 counts" });
      const lines = within(part).getAllByText(/^≠ Sources disagree:/);
      return lines.map((line) => [line.textContent, within(line).getByRole("link")] as const);
    };
    const all = await linked(period);
    expect(all.map(([text]) => text)).toEqual([
      "≠ Sources disagree: Whom 700 counts",
      "≠ Sources disagree: Whom 900 counts",
    ]);
    expect(all[1]?.[1]).toHaveAttribute("href", "#disagreement-of-summer");
    cleanup();
    expect(await linked(`${period}&known=2024-07-31`)).toHaveLength(1);
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
