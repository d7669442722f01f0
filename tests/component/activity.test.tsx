import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile, anActivity } from "../../mocks/makers.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallActivity, smallFiles } from "../support/smallFiles.ts";

const open = (address = "/", files = smallFiles) => openApp({ address, files });
const section = () => screen.getByRole("region", { name: "Activity" });
/** Listed apart, because it may not have taken place. */
const announced = anActivity({
  id: "announced",
  start: "2024-04-04",
  title: "Announced",
  announcedOnly: true,
});
const titles = () =>
  within(section())
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

describe("the list of activities", () => {
  it("has the period's activities, newest first, under a sentence that counts them", async () => {
    await open();
    expect(within(section()).getByRole("heading", { level: 2 })).toHaveTextContent(
      "4 activities, 10 November 2020 – 8 March 2025",
    );
    expect(titles()).toEqual(["An agreement", "A conference", "A session", "A visit to a city"]);
    expect(section()).toHaveTextContent("1–3 February 2024");
  });

  it("narrows by kind, in the address, and Back undoes it", async () => {
    const { user } = await open();
    await user.selectOptions(
      within(section()).getByRole("combobox", { name: "Kind" }),
      "Session (1)",
    );
    expect(location.search).toBe("?kind=session");
    await waitFor(() => expect(titles()).toEqual(["A session"]));
    expect(within(section()).getByText("1 of 4 match: Session")).toBeVisible();
    await goBack();
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  it("narrows to mine action, in the address", async () => {
    const { user } = await open();
    await user.click(within(section()).getByRole("checkbox", { name: "Only about mine action" }));
    expect(location.search).toBe("?topic=mine-action");
    await waitFor(() => expect(titles()).toEqual(["A conference"]));
  });

  it("says so where nothing matches, and shows all again by the button", async () => {
    const { user } = await open("/?kind=session&topic=mine-action");
    expect(titles()).toEqual([]);
    expect(section()).toHaveTextContent(
      "None of the 4 activities matches: Session, only about mine action.",
    );
    await user.click(within(section()).getByRole("button", { name: "Show all" }));
    expect(location.search).toBe("");
    await waitFor(() => expect(titles()).toHaveLength(4));
    expect(within(section()).getByRole("combobox", { name: "Kind" })).toHaveFocus();
  });

  it("names the nearest activities for a period that has none", async () => {
    const { user } = await open("/?from=2024-03-01&to=2024-04-01");
    expect(section()).toHaveTextContent("No activity recorded, 1 March – 1 April 2024");
    expect(section()).toHaveTextContent("Nearest before:A visit to a city, 1–3 February 2024");
    expect(section()).toHaveTextContent("Nearest after:A session, 1 May 2024");
    await user.click(within(section()).getByRole("button", { name: /^Choose ?\(A session\)$/ }));
    expect(location.search).toContain("at=session");
  });

  it("lists apart, with the reason, what is not counted", async () => {
    const files = { ...smallFiles, activity: aDataFile("activity", [...smallActivity, announced]) };
    const { headline } = await open("/", files);
    expect(headline).toHaveTextContent("4activities in the period");
    expect(section()).toHaveTextContent("Listed apart, not counted (1)");
    expect(section()).toHaveTextContent("Not counted: only an advance notice was found");
    expect(
      screen.getByRole("toolbar", { name: "NATO PA delegation: 3 activities shown" }),
    ).toBeVisible();
    expect(titles()).toContain("Announced");
  });
});

describe("choosing an activity", () => {
  it("is offered only where the timeline has a mark for it", async () => {
    const files = { ...smallFiles, activity: aDataFile("activity", [...smallActivity, announced]) };
    const { user } = await open("/", files);
    const show = within(section()).queryByRole("button", {
      name: /^Show on the timeline ?\(Announced\)$/,
    });
    if (show === null) return;
    await user.click(show);
    expect(
      within(screen.getByRole("region", { name: "Timeline" })).getByRole("button", {
        pressed: true,
      }),
    ).toHaveAccessibleName(/Announced/);
  });

  it("marks it on the timeline and shows the count known that day", async () => {
    const { user } = await open("/?from=2024-01-01&to=2024-10-01");
    const show = within(section()).getByRole("button", {
      name: /^Show on the timeline ?\(A conference\)$/,
    });
    await user.click(show);
    expect(location.search).toContain("at=conference");
    const mark = within(screen.getByRole("region", { name: "Timeline" })).getByRole("button", {
      name: "A conference, 1 July 2024",
    });
    expect(mark).toHaveAttribute("aria-pressed", "true");
    await waitFor(() =>
      expect(section()).toHaveTextContent(
        "1 July 2024: 320 had been stated by then (counting to 1 June 2024; A speaker)",
      ),
    );
    await user.click(show);
    expect(location.search).not.toContain("at=");
    expect(mark).toHaveAttribute("aria-pressed", "false");
  });
});

describe("the Brussels visit", () => {
  it("shows its ten parts, each with its source, without claiming their days", async () => {
    await openApp({ address: "/?period=visit" });
    await waitFor(() => expect(titles()).toHaveLength(1));
    expect(within(section()).getByRole("heading", { name: "Its 10 parts" })).toBeVisible();
    const parts = within(section()).getAllByRole("heading", { level: 5 });
    expect(parts).toHaveLength(10);
    expect(parts.map(({ textContent }) => textContent)).toContain(
      "Meeting with the Secretary General of the NATO Parliamentary Assembly",
    );
    for (const part of parts) {
      const item = part.closest("li");
      if (!item) throw new Error("a part stands outside the list");
      expect(item).toHaveTextContent("within 6–8 March 2025");
      expect(within(item).getAllByRole("link").length).toBeGreaterThan(0);
    }
  });

  it("says what was known on its first and last day, and what was reported on it", async () => {
    const { user } = await openApp({ address: "/?period=visit" });
    await waitFor(() => expect(titles()).toHaveLength(1));
    const [show] = within(section()).getAllByRole("button", {
      name: /^Show on the timeline ?\(Azerbaijan's delegation/,
    });
    if (!show) throw new Error("the visit cannot be shown");
    await user.click(show);
    expect(location.search).toBe("?period=visit&at=2025-03-brussels-visit");
    await waitFor(() => expect(section()).toHaveTextContent("Count known that day"));
    expect(section()).toHaveTextContent(
      /6 March 2025: 383 had been stated by then \(counting to 21 February 2025[^)]*; Ministry of Foreign Affairs\)/,
    );
    expect(section()).toHaveTextContent(/8 March 2025: 383 had been stated by then/);
    expect(section()).toHaveTextContent(
      "Reported in connection with it: 383 people killed or injured.",
    );
    expect(section()).toHaveTextContent("≠ worded “civilians”");
    const card = screen.getByRole("dialog", { name: /makes a working visit to Brussels$/ });
    expect(within(card).getAllByRole("listitem")).toHaveLength(10);
  });
});
