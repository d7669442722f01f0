import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile } from "../../mocks/makers.ts";
import { briefingFiles, inSheet, sheet, threeSlides, titles } from "../support/briefingSheet.ts";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

forgetsAfterEach();

async function openBriefing(search = "", files = briefingFiles) {
  const app = renderApp({ address: `/?page=briefing${search}`, files });
  await waitFor(async () => expect((await titles()).length).toBeGreaterThan(0));
  return app;
}

const button = async (name: string | RegExp) => (await inSheet()).getByRole("button", { name });
const stored = () => JSON.parse(localStorage.getItem("briefing") ?? "null");

describe("the editor of the briefing", () => {
  it("opens from the header at the side of the view, and gives the focus back", async () => {
    const { user } = await openApp({ address: "/?period=2024", files: briefingFiles });
    const link = screen.getByRole("link", { name: "Briefing" });
    await user.click(link);
    expect(location.search).toBe("?period=2024&page=briefing");
    expect(await titles()).toEqual(["The first", "The second", "The third"]);
    expect((await inSheet()).getByRole("heading", { name: "Briefing" })).toHaveFocus();
    expect(await sheet()).toHaveTextContent("2024: 1 January – 31 December 2024");
    expect(await sheet()).toHaveTextContent("3 slides, as published.");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(location.search).toBe("?period=2024");
    expect(link).toHaveFocus();
  });

  it("adds the view that is open, with one press, and still has it after a reload", async () => {
    const { user } = await openBriefing("&period=2024&kind=visit&known=2024-12-31");
    expect(await sheet()).toHaveTextContent(
      "2024: 1 January – 31 December 2024; as known on 31 December 2024; only visit",
    );
    await user.click(await button("Add this view to the briefing"));
    expect(await sheet()).toHaveTextContent("Added “What delegations did” as slide 4.");
    expect(stored().rows.at(-1)).toEqual({
      id: "what-delegations-did",
      title: "What delegations did",
      shows: "activity",
      view: "period=2024&known=2024-12-31&kind=visit",
      notes: "",
    });
    cleanup();
    await openBriefing();
    expect((await titles()).at(-1)).toBe("What delegations did");
    expect(await sheet()).toHaveTextContent("4 slides, your own version");
  });

  it("takes what is shown and a title of one's own", async () => {
    const { user } = await openBriefing();
    const add = within((await inSheet()).getByRole("region", { name: "The view that is open" }));
    await user.selectOptions(add.getByLabelText("Shows"), "Year by year");
    expect(add.getByLabelText("Title")).toHaveValue("Year by year");
    await user.clear(add.getByLabelText("Title"));
    await user.type(add.getByLabelText("Title"), "All years");
    await user.click(add.getByRole("button"));
    expect((await titles()).at(-1)).toBe("All years");
    expect(stored().rows.at(-1)).toMatchObject({ id: "all-years", shows: "years", view: "" });
    await user.click(await button("Undo"));
    expect(await titles()).toHaveLength(3);
  });

  it("moves a slide by buttons; the focus stays with it, and an end says so", async () => {
    const { user } = await openBriefing();
    const down = await button("Move “The first” down");
    down.focus();
    await user.keyboard("{Enter}");
    expect(await titles()).toEqual(["The second", "The first", "The third"]);
    expect(await sheet()).toHaveTextContent("“The first” is now slide 2 of 3.");
    expect(await button("Move “The first” down")).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.keyboard("{Enter}");
    expect(await titles()).toEqual(["The second", "The third", "The first"]);
    expect(await sheet()).toHaveTextContent("“The first” is the last slide already.");
    await user.click(await button("Move “The first” up"));
    expect(await titles()).toEqual(["The second", "The first", "The third"]);
    expect(await button("Move “The first” up")).toHaveFocus();
    expect(stored().rows.map(({ id }: { id: string }) => id)).toEqual(["two", "one", "three"]);
  });

  it("renames a slide and edits its notes, each letter kept at once", async () => {
    const { user } = await openBriefing();
    const edit = await button("Edit “The first”");
    await user.click(edit);
    const row = within((await inSheet()).getAllByRole("listitem")[0] as HTMLElement);
    const title = row.getByLabelText("Title");
    await user.clear(title);
    expect(title).toBeInvalid();
    expect(row.getByText(/A slide needs a title/)).toBeVisible();
    expect(await titles()).toContain("The first");
    await user.type(title, "A new name ");
    expect(stored().rows[0].title).toBe("A new name");
    await user.type(row.getByLabelText("Notes for the presenter"), " Twice.");
    expect(stored().rows[0].notes).toBe("Say it. Twice.");
    await user.selectOptions(row.getByLabelText("Shows"), "Sources");
    expect(stored().rows[0].shows).toBe("sources");
    expect((await titles())[0]).toBe("A new name");
  });

  it("gives a slide the view that is open", async () => {
    const { user } = await openBriefing("&period=record");
    await user.click(await button("Edit “The second”"));
    await user.click(await button("Take the view that is open"));
    expect(stored().rows[1].view).toBe("period=record");
    expect(await sheet()).toHaveTextContent("“The second” now has the view that is open.");
  });

  it("removes a slide, and undoes it", async () => {
    const { user } = await openBriefing();
    await user.click(await button("Remove “The second”"));
    expect(await titles()).toEqual(["The first", "The third"]);
    expect(await sheet()).toHaveTextContent("Removed “The second”.");
    expect(await button("Undo")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await titles()).toEqual(["The first", "The second", "The third"]);
    expect(stored()).toBeNull();
    expect(screen.getByRole("heading", { name: "Briefing" })).toHaveFocus();
  });

  it("goes back to the published briefing, and undoes that too", async () => {
    const { user } = await openBriefing();
    expect((await inSheet()).queryByRole("button", { name: /Back to the published/ })).toBeNull();
    await user.click(await button("Remove “The second”"));
    await user.click(await button("Back to the published briefing"));
    expect(await titles()).toHaveLength(3);
    expect(stored()).toBeNull();
    await user.click(await button("Undo"));
    expect(await titles()).toEqual(["The first", "The third"]);
    expect(stored().rows).toHaveLength(2);
  });

  it("says when the published briefing is newer than the one that one's own was made from", async () => {
    const { user } = await openBriefing();
    await user.click(await button("Remove “The second”"));
    cleanup();
    const briefing = { ...aDataFile("briefing", threeSlides), updated: "2024-05-01" };
    await openBriefing("", { ...smallFiles, briefing });
    const says = "The published briefing was changed on 1 May 2024";
    expect(await sheet()).toHaveTextContent(says);
    await user.click(await button("Keep mine"));
    expect(await sheet()).not.toHaveTextContent(says);
    expect(stored()).toMatchObject({ madeFrom: "2024-05-01" });
    expect(await titles()).toEqual(["The first", "The third"]);
  });

  it("follows what another window keeps", async () => {
    await openBriefing();
    const own = { madeFrom: null, updated: "2024-02-02", rows: [threeSlides[2]] };
    localStorage.setItem("briefing", JSON.stringify(own));
    act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "briefing" })));
    expect(await titles()).toEqual(["The third"]);
    localStorage.clear();
    act(() => void window.dispatchEvent(new StorageEvent("storage", { key: null })));
    expect(await titles()).toHaveLength(3);
  });

  it("says of a saved view what cannot be used of it", async () => {
    const rows = [{ ...threeSlides[0], view: "perriod=2024" }];
    localStorage.setItem(
      "briefing",
      JSON.stringify({ madeFrom: null, updated: "2024-02-02", rows }),
    );
    await openBriefing();
    expect(await sheet()).toHaveTextContent("“perriod” is not known; “period” may be meant.");
  });
});

describe("a briefing without slides", () => {
  it("says so in the editor and in the deck, which offers the published one", async () => {
    const { user } = await openBriefing();
    for (const title of ["first", "second", "third"])
      await user.click(await button(`Remove “The ${title}”`));
    expect(await sheet()).toHaveTextContent("The briefing has no slides.");
    expect((await inSheet()).queryByRole("button", { name: "Present" })).toBeNull();
    cleanup();
    const again = renderApp({ address: "/?present=1&slide=2", files: briefingFiles });
    const heading = await screen.findByRole("heading", { name: "Your briefing has no slides" });
    expect(heading).toHaveFocus();
    await again.user.click(screen.getByRole("button", { name: "Present the published briefing" }));
    expect(await screen.findByRole("heading", { name: "The first" })).toBeVisible();
    expect(stored()).toBeNull();
  });

  it("is left with Escape", async () => {
    localStorage.setItem(
      "briefing",
      JSON.stringify({ madeFrom: null, updated: "2024-02-02", rows: [] }),
    );
    const { user } = renderApp({ address: "/?present=1", files: briefingFiles });
    await screen.findByRole("heading", { name: "Your briefing has no slides" });
    await user.keyboard("{Escape}");
    expect(location.search).toBe("");
    expect(await screen.findByRole("region", { name: "Headline" })).toBeVisible();
  });
});
