import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { aDataFile, anActivity, aSource, aStatement } from "../../mocks/makers.ts";
import { holdAnswer } from "../support/holdAnswer.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const region = () => screen.findByRole("region", { name: "Changes" });
const since = () => screen.getByLabelText<HTMLInputElement>("Since");
const part = (changes: HTMLElement, heading: RegExp) => {
  const found = within(changes).getByRole("heading", { level: 3, name: heading }).parentElement;
  if (found === null) throw new Error("a heading stands in its part");
  return within(found);
};
const rowsOf = (changes: HTMLElement, heading: RegExp) =>
  part(changes, heading)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("what changed since the article's day, by the published record", () => {
  it("is one sentence to read out, and what stands behind it", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    expect(
      within(changes).getByRole("heading", { name: "What changed since 8 March 2025" }),
    ).toBeVisible();
    expect(
      await within(changes).findByText(
        "Since 8 March 2025, 28 statements and 35 activities were added; the latest count of people killed or injured went from 383 to 419.",
      ),
    ).toBeVisible();
    expect(since()).toHaveValue("2025-03-08");
    expect(changes).not.toHaveTextContent(/\b(deaths?|died|because of|led to|caused by)\b/i);

    const figures = rowsOf(changes, /^Figures that moved/);
    expect(figures).toContain("killed or injuredfrom 383→ to 419");
    expect(figures).toContain("killedfrom 70–71→ to 70");
    expect(figures).toContain("2025from 1+→ to 33–35");
    expect(figures).toContain("2026from not known→ to 2+");

    const statements = part(changes, /^Statements added \(28\)/);
    expect(statements.getAllByRole("listitem")).toHaveLength(6);
    expect(statements.getAllByRole("listitem")[0]).toHaveTextContent(
      /^stated 13 March 2026419 people killed or injured.*Ministry of Foreign Affairs.*counted to 13 March 2026/,
    );
    await user.click(statements.getByRole("button", { name: "Show 22 more" }));
    expect(statements.getAllByRole("listitem")).toHaveLength(28);
    // The button is gone, and the first of the new rows is next.
    expect(statements.getAllByRole("listitem")[6]).toHaveFocus();
    expect(part(changes, /^Activities added \(35\)/).getAllByRole("listitem")[0]).toHaveTextContent(
      /^published 11 March 2026Prime Minister of Armenia speaks about peace/,
    );

    const disagreements = part(changes, /^Disagreements opened or settled/);
    expect(
      await disagreements.findByText("382 and 383 in reports on one visit, 6–8 March 2025"),
    ).toBeVisible();
    expect(disagreements.getByText("None was settled.")).toBeVisible();
  });

  it("names the notes on later statements, and each leads to its place in the list", async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const disagreements = part(changes, /^Disagreements opened or settled/);
    await user.click(await disagreements.findByRole("button", { name: /^Show \d+ more$/ }));
    for (const topic of [
      "415: June or December 2025",
      "The figure for 2025 and the difference between two counts",
      "October 2025: 409 described as mostly civilians, and an older 350",
    ])
      expect(disagreements.getByRole("link", { name: topic })).toBeVisible();
    const topic = /^Address to the United Nations General Assembly in 2025/;
    await user.click(disagreements.getByRole("link", { name: topic }));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 4, name: topic })).toHaveFocus(),
    );
  });

  it("tells how a number is known, then and now, and brings the focus back", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const figures = part(changes, /^Figures that moved/);
    const earlier = figures.getAllByRole("button", { name: /^70–71, how this number is known/ });
    const onArticleDay = earlier.at(-1) as HTMLElement;
    await user.click(onArticleDay);
    expect(new URLSearchParams(location.search).get("figure")).toBe(
      "count.all.killed.2025-03-08.known.2025-03-08",
    );
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("between 70 and 71");
    await user.click(within(answer).getByRole("button", { name: "Close" }));
    expect(location.search).toBe("?since=2025-03-08");
    expect(onArticleDay).toHaveFocus();
  });

  it("tells how a year's rise was known then", async () => {
    const { user } = await openApp({ address: "/?since=2025-03-08" });
    const changes = await region();
    await within(changes).findByText(/^Since 8 March 2025, /);
    const figures = part(changes, /^Figures that moved/);
    await user.click(figures.getByRole("button", { name: /^1\+, how this number is known/ }));
    expect(new URLSearchParams(location.search).get("figure")).toBe(
      "rise.all.total.2025-01-01.2025-12-31.known.2025-03-08",
    );
    const answer = await screen.findByRole("dialog");
    expect(answer).toHaveTextContent("at least 1");
    expect(answer).toHaveTextContent("As it was known on 8 March 2025.");
  });

  it("ends with the day on which the page looks back", async () => {
    await openApp({ address: "/?since=2025-03-08&known=2025-12-31" });
    const changes = await region();
    expect(
      await within(changes).findByText(
        /^From 8 March 2025 to 31 December 2025, 22 statements and 26 activities were added; .* went from 383 to 415\.$/,
      ),
    ).toBeVisible();
    expect(changes).not.toHaveTextContent("419");
  });
});

describe("a comparison", () => {
  // Without a publication date, an activity was known by its last day.
  const files = { ...smallFiles, sources: aDataFile("sources", [aSource({ published: null })]) };

  it("is closed until a day is chosen", async () => {
    await openApp({ address: "/?period=record", files });
    const changes = await region();
    expect(
      within(changes).getByRole("heading", { name: "What changed since an earlier day" }),
    ).toBeVisible();
    expect(changes).toHaveTextContent("such as that of your last briefing");
    expect(within(changes).queryByRole("heading", { level: 3 })).toBeNull();
    expect(within(changes).queryByRole("button", { pressed: true })).toBeNull();
    expect(within(changes).queryByRole("button", { name: "Close the comparison" })).toBeNull();
  });

  it("applies while a day is typed, is one step of the history, and is undone by Back", async () => {
    await openApp({ address: "/?period=record", files });
    const changes = await region();
    const before = history.length;
    const type = (value: string) => fireEvent.change(since(), { target: { value } });
    for (const day of ["0002-03-01", "0202-03-01"]) type(day);
    expect(location.search).toBe("?period=record");
    type("2024-06-01");
    fireEvent.blur(since());
    expect(history.length).toBe(before + 1);
    expect(location.search).toBe("?period=record&since=2024-06-01");
    expect(
      await within(changes).findByText(
        "Since 1 June 2024, 1 statement and 2 activities were added; the latest count of people killed or injured went from 320 to 325.",
      ),
    ).toBeVisible();
    expect(rowsOf(changes, /^Activities added/)).toEqual([
      expect.stringMatching(/^by 1 October 2024An agreement/),
      expect.stringMatching(/^by 1 July 2024A conference/),
    ]);
    await goBack();
    expect(since()).toHaveValue("");
    await waitFor(() =>
      expect(within(changes).queryByRole("heading", { level: 3 })).not.toBeInTheDocument(),
    );
  });

  it("is chosen and given up by a button", async () => {
    const { user } = await openApp({ address: "/?period=record", files });
    const changes = within(await region());
    const choice = changes.getByRole("button", { name: "The end of 2023" });
    await user.click(choice);
    expect(choice).toBePressed();
    expect(location.search).toBe("?period=record&since=2023-12-31");
    expect(
      await changes.findByText(
        /^Since 31 December 2023, 4 statements and 4 activities were added; .* is 325, and none was known on 31 December 2023\.$/,
      ),
    ).toBeVisible();
    await user.click(changes.getByRole("button", { name: "Close the comparison" }));
    expect(location.search).toBe("?period=record");
    expect(since()).toHaveFocus();
  });

  it.each([
    ["2024-03-01", "which is the day chosen here, so nothing can have been added"],
    ["2024-05-01", "which is before 1 May 2024, so nothing can have been added"],
  ])("says that nothing can have been added since %s by 1 March 2024", async (day, words) => {
    await openApp({ address: `/?known=2024-03-01&since=${day}`, files });
    const changes = await region();
    expect(changes).toHaveTextContent(`The page shows what was known on 1 March 2024, ${words}`);
    expect(within(changes).queryByRole("list")).toBeNull();
  });

  it("says that nothing was found since a day after the record, and how new it is", async () => {
    await openApp({ address: "/?since=2025-01-01", files });
    const changes = await region();
    expect(
      await within(changes).findByText(
        "No statement and no activity was found that was stated or published after 1 January 2025. The newest on record is of 1 October 2024.",
      ),
    ).toBeVisible();
    expect(
      await within(changes).findByText("No disagreement was opened or settled."),
    ).toBeVisible();
  });

  it("lists apart what is not counted, and parts of what was known before", async () => {
    const sources = [
      aSource({ id: "early", published: "2024-02-03" }),
      aSource({ id: "late", published: "2024-03-01" }),
    ];
    const { user } = await openApp({
      address: "/?period=record&since=2024-02-10",
      files: {
        ...files,
        statements: aDataFile("statements", [
          aStatement({ asOf: "2024-01-01", sources: ["early"] }),
        ]),
        sources: aDataFile("sources", sources),
        activity: aDataFile("activity", [
          anActivity({ id: "visit", start: "2024-02-01", title: "A visit", sources: ["early"] }),
          anActivity({
            id: "talk",
            parent: "visit",
            start: "2024-02-01",
            title: "A talk",
            sources: ["late"],
          }),
          anActivity({ id: "setting", context: true, start: "2024-02-20", sources: ["late"] }),
        ]),
      },
    });
    const changes = within(await region());
    expect(await changes.findByText("No activity was added.")).toBeVisible();
    await user.click(changes.getByText("1 part added to an activity known before"));
    expect(changes.getByText("part of “A visit”")).toBeVisible();
    await user.click(changes.getByText("1 activity listed apart, not counted"));
    expect(changes.getByText(/^Not counted: context/)).toBeVisible();
  });
});

describe("the dates of the sources", () => {
  it("are waited for, so that no row is added by a wrong one", async () => {
    const answer = holdAnswer("sources", smallFiles.sources);
    const { sources: _, ...files } = smallFiles;
    await openApp({ address: "/?period=record&since=2024-06-01", files });
    const changes = await region();
    expect(within(changes).getByText("Loading the dates of the publications…")).toBeVisible();
    expect(within(changes).queryByRole("list")).toBeNull();
    act(answer);
    expect(await within(changes).findByText(/^Since 1 June 2024, 1 statement/)).toBeVisible();
  });

  it("are said to be missing where they cannot be had", async () => {
    await openApp({ address: "/?since=2025-03-08", scenario: "half-missing" });
    const changes = await region();
    const alert = await within(changes).findByRole("alert");
    expect(alert).toHaveTextContent("data/sources.json");
    expect(within(changes).queryByText(/were added/)).toBeNull();
  });
});
