import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile, aSource, anActivity } from "../../mocks/makers.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallActivity, smallFiles } from "../support/smallFiles.ts";

const visitAddress = "/?period=visit&at=2025-03-brussels-visit";
const section = () => screen.getByRole("region", { name: "Activity" });
const table = (days: number) =>
  screen.findByRole("table", {
    name: `People killed or injured in the ${days} days before and after`,
  });
const rowsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole("row")
    .map((row) => (row.textContent ?? "").replaceAll("\u00a0", " "));

describe("the days before and after the chosen activity", () => {
  it("stand in a table, side by side, under a sentence that claims nothing of them", async () => {
    await openApp({ address: visitAddress });
    expect(rowsOf(await table(90))).toEqual([
      "People killed or injured90 days before 6 Dec 2024 – 5 Mar 202590 days after 9 Mar 2025 – 6 Jun 2025",
      "Rise of the count1 9–16 ",
      "At the start382 5 Dec 2024383 8 Mar 2025",
      "At the end383 5 Mar 2025392–399 6 Jun 2025",
      "Statements for these days3 6 ",
      "Statements that the counts rest on4 3 ",
    ]);
    expect(rowsOf(await table(365))[1]).toBe("Rise of the count37 34–36 ");
    expect(section()).toHaveTextContent(/set next to each other by their days only\./);
  });

  it("say of each number how it is known, and Back closes that again", async () => {
    const { user } = await openApp({ address: visitAddress });
    const rise = within(await table(90)).getByRole("button", {
      name: "9–16, how this number is known",
    });
    await user.click(rise);
    const panel = await screen.findByRole("dialog", { name: /^How this number is known: / });
    expect(panel).toHaveAccessibleName(/between 9 and 16/);
    await goBack();
    await waitFor(() => expect(rise).toHaveFocus());
  });

  it("are not compared where that would not be fair, with the reason and the counts", async () => {
    await openApp({ address: "/?period=record&at=conference", files: smallFiles });
    const [, rise, start, end] = rowsOf(await table(90));
    expect(rise).toBe(
      "Rise of the countNot compared. The 90 days after run past the last count: no count newer than 1 September 2024 was found.",
    );
    expect(start).toMatch(/^At the start310–320 1 Apr 2024320–325 1 Jul 2024$/);
    expect(end).toMatch(/^At the end320–325 30 Jun 2024325\+ 29 Sept? 2024$/);
  });

  it("are left out for an activity without exact days", async () => {
    await openApp({ address: "/?period=visit&at=2025-03-brussels-m9-mine-action" });
    await waitFor(() => expect(section()).toHaveTextContent(/no days are certain to be before it/));
    expect(within(section()).queryByRole("table")).toBeNull();
  });

  it("are not shown for an activity that is only opened", async () => {
    await openApp({ address: "/?period=visit" });
    await waitFor(() => expect(section()).toHaveTextContent("Its 10 parts"));
    expect(section()).not.toHaveTextContent("before and after");
  });
});

describe("what was known that day, by one press", () => {
  const toVisit = { name: /^Show what was known on 8 March 2025 ?\(Azerbaijan's delegation/ };
  const toAll = { name: /^Return to all that is known ?\(Azerbaijan's delegation/ };

  it("looks back with the keyboard, keeps the activity chosen and the focus, and returns", async () => {
    const { user } = await openApp({ address: visitAddress });
    const before = history.length;
    const press = await screen.findByRole("button", toVisit);
    press.focus();
    await user.keyboard("{Enter}");
    expect(location.search).toBe("?period=visit&known=2025-03-08&at=2025-03-brussels-visit");
    expect(history.length).toBe(before + 1);
    const back = await screen.findByRole("button", toAll);
    expect(back).toHaveFocus();
    const headline = screen.getByRole("region", { name: "Headline" });
    expect(headline).not.toHaveTextContent("419");
    expect(screen.getByText(/^As it was known on 8 March 2025: /)).toBeVisible();
    expect(rowsOf(await table(90))[1]).toMatch(/was known on 8 March 2025\.$/);
    await user.keyboard(" ");
    expect(location.search).toBe("?period=visit&at=2025-03-brussels-visit");
    expect(await screen.findByRole("button", toVisit)).toHaveFocus();
    await waitFor(() => expect(headline).toHaveTextContent("419"));
  });

  it("is undone by Back", async () => {
    const { user } = await openApp({ address: visitAddress });
    await user.click(await screen.findByRole("button", toVisit));
    await screen.findByRole("button", toAll);
    await goBack();
    expect(location.search).toBe("?period=visit&at=2025-03-brussels-visit");
    expect(await screen.findByRole("button", toVisit)).toBeVisible();
  });

  it("stands open to see for an activity that is listed apart", async () => {
    const context = anActivity({ id: "context", start: "2024-03-03", context: true });
    const files = { ...smallFiles, activity: aDataFile("activity", [...smallActivity, context]) };
    await openApp({ address: "/?period=2024&at=context", files });
    expect(screen.getByRole("button", { name: /^Show what was known on 3 March/ })).toBeVisible();
  });

  it("chooses an activity that was only opened", async () => {
    const { user } = await openApp({ address: "/?period=visit" });
    await user.click(await screen.findByRole("button", toVisit));
    expect(location.search).toBe("?period=visit&known=2025-03-08&at=2025-03-brussels-visit");
    await screen.findByRole("button", toAll);
  });

  it("keeps the focus where the activity moves to another place of the list", async () => {
    // Fifteen later activities push the visit out of the first rows until they are not known yet.
    const later = Array.from({ length: 15 }, (_, index) =>
      anActivity({ id: `later-${index}`, start: `2024-06-${10 + index}`, sources: ["later"] }),
    );
    const files = {
      ...smallFiles,
      activity: aDataFile("activity", [...smallActivity.slice(0, 1), ...later]),
      sources: aDataFile("sources", [aSource(), aSource({ id: "later", published: "2024-07-01" })]),
    };
    const { user } = await openApp({ address: "/?period=2024&at=visit", files });
    expect(await screen.findByRole("heading", { name: /^Chosen activity/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Show what was known on 3 February/ }));
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: /^Chosen activity/ })).toBeNull(),
    );
    await waitFor(() =>
      expect(screen.getByRole("button", { name: /^Return to all that is known/ })).toHaveFocus(),
    );
  });
});
