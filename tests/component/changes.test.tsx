import { fireEvent, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile, anActivity, aSource, aStatement } from "../../mocks/makers.ts";
import { region, rowsOf, since } from "../support/changesPart.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

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
