import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aDataFile, anActivity } from "../../mocks/makers.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const address = "/?from=2024-01-01&to=2024-10-01";
const open = (at = "") => openApp({ address: address + at, files: smallFiles });
const row = (name: string) => screen.getByRole("toolbar", { name });
const mark = (name: RegExp) =>
  within(screen.getByRole("region", { name: "Timeline" })).getByRole("button", { name });
const names = (toolbar: HTMLElement) =>
  within(toolbar)
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? "");

describe("the timeline's rows", () => {
  it("are named with their numbers, and their marks are buttons that say what they are", async () => {
    await open();
    expect(names(row("4 counts shown"))).toEqual([
      "300 people killed or injured, counted to 1 January 2024, A speaker",
      "310 people killed or injured, counted to 1 March 2024, A speaker",
      "320 people killed or injured, counted to 1 June 2024, A speaker",
      "325 people killed or injured, counted to 1 September 2024, A speaker",
    ]);
    expect(names(row("NATO PA delegation: 3 activities shown"))).toEqual([
      "A visit to a city, 1–3 February 2024",
      "A session, 1 May 2024",
      "An agreement, 1 October 2024",
    ]);
    expect(names(row("Governments, UN, donors: 1 activity shown"))).toEqual([
      "A conference, 1 July 2024",
    ]);
  });

  it("hold as many activities as the headline counts, none dropped in a cluster", async () => {
    const { headline } = await openApp({ address: "/?period=record" });
    const rows = screen.getAllByRole("toolbar").slice(1);
    const said = rows.map((lane) =>
      Number(/: (\d+) activit/.exec(lane.getAttribute("aria-label") ?? "")?.[1]),
    );
    const held = rows.map((lane) =>
      names(lane).reduce(
        (sum, name) => sum + Number(/^(\d+) activities, /.exec(name)?.[1] ?? 1),
        0,
      ),
    );
    expect(held).toEqual(said);
    expect(said).toHaveLength(4);
    const all = said.reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(100);
    expect(headline).toHaveTextContent(`${all}activities in the period`);
  });
});

describe("a mark", () => {
  it("opens its card on hover, which stays while it is pointed at, and closes after it", async () => {
    const { user } = await open();
    const before = location.search;
    await user.hover(mark(/^A conference/));
    const card = screen.getByRole("dialog", { name: "A conference" });
    expect(card).toHaveTextContent("1 July 2024");
    await user.hover(card);
    expect(card).toBeVisible();
    await user.unhover(card);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(location.search).toBe(before);
  });

  it("keeps its card when it is clicked, in the address too, until it is clicked again", async () => {
    const { user } = await open();
    const before = history.length;
    await user.click(mark(/^A conference/));
    expect(location.search).toBe("?from=2024-01-01&to=2024-10-01&at=conference");
    expect(history.length).toBe(before + 1);
    await user.unhover(mark(/^A conference/));
    await new Promise((resolve) => void setTimeout(resolve, 300));
    const card = screen.getByRole("dialog", { name: "A conference" });
    expect(within(card).getByText("Governments, UN, donors")).toBeVisible();
    expect(mark(/^A conference/)).toHaveAttribute("aria-pressed", "true");
    await user.click(mark(/^A conference/));
    expect(location.search).toBe("?from=2024-01-01&to=2024-10-01");
  });

  it("is marked, with its card, where a link names it", async () => {
    await open("&at=statement-2024-03-01-310");
    const card = screen.getByRole("dialog", { name: "310 people killed or injured" });
    expect(card).toHaveTextContent("A speaker, 1 March 2024");
    expect(card).toHaveTextContent("Killednot statedInjurednot stated");
    expect(
      await within(card).findByRole("link", { name: "A publisher, 1 January 2024" }),
    ).toHaveAttribute("href", "https://example.org/a-source");
    expect(mark(/^310 people/)).toHaveAttribute("aria-pressed", "true");
  });

  it("of the article's count carries the doubt about its wording, and its source", async () => {
    await openApp({ address: "/?period=visit&at=s-2025-03-08-383" });
    const card = screen.getByRole("dialog", { name: "383 people killed or injured" });
    expect(card).toHaveTextContent("Azernews");
    expect(within(card).getByRole("link", { name: /civilians.*at most 199 can be/ })).toBeVisible();
    expect(await within(card).findByRole("link", { name: "Azernews, 8 March 2025" })).toBeVisible();
  });
});

describe("a number that is written on the picture", () => {
  const written = (text: RegExp) =>
    [...document.querySelectorAll<SVGElement>("[aria-hidden=true] text")].find(({ textContent }) =>
      text.test(textContent ?? ""),
    ) as SVGElement;
  const panel = (name: RegExp) => screen.getByRole("dialog", { name });

  it.each([
    [/^383 reported on/, /known: 383/, "s-2025-03-08-383", /^383 people.*Azernews/],
    [/^≠ worded/, /known: 383/, "s-2025-03-08-383", /^383 people.*Azernews/],
    [/^336 · Nov 2023/, /known: 336/, "s-2023-11-", /^336 people/],
  ])(
    "asks how it is known, and gives the focus to its point: %s",
    async (text, name, id, point) => {
      const { user } = await openApp();
      await user.click(written(text));
      expect(location.search).toContain(`?figure=statement.${id}`);
      expect(panel(name)).toBeVisible();
      await user.keyboard("{Escape}");
      expect(location.search).toBe("");
      expect(document.activeElement).toHaveAccessibleName(point);
    },
  );

  it("asks the same of the latest count, which has its words beside it", async () => {
    const { user } = await openApp({ address: "/?period=record" });
    await user.click(written(/^419 · Mar 2026 · no newer count found$/));
    expect(location.search).toContain("figure=statement.s-2026-03-13-419");
    expect(panel(/known: 419/)).toBeVisible();
  });

  it("is a button where the line enters, which has no point", async () => {
    const { user } = await openApp({ address: "/?period=2024" });
    const entering = mark(/^between 315 and \d+ people.*where the line enters, how this number/);
    expect(entering).toHaveTextContent(/^315$/);
    entering.focus();
    await user.keyboard("{Enter}");
    expect(location.search).toBe("?period=2024&figure=count.all.total.2023-11-02");
    await user.keyboard("{Escape}");
    expect(entering).toHaveFocus();
  });

  it("is none where no line enters: before the first count nothing says that it is 0", async () => {
    await openApp({ address: "/?period=article" });
    expect(screen.queryByRole("button", { name: /where the line enters/ })).toBeNull();
  });
});

describe("activities that lie too close", () => {
  const days = ["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"];
  const activity = days.map((start, index) =>
    anActivity({ start, title: `Activity ${index + 1}` }),
  );
  const close = { ...smallFiles, activity: aDataFile("activity", activity) };

  it("are one mark with their number, whose card lists them all to choose from", async () => {
    const { user } = await openApp({ address: "/?period=article", files: close });
    const lane = row("NATO PA delegation: 4 activities shown");
    expect(names(lane)).toEqual(["4 activities, 1–4 May 2024"]);
    await user.click(within(lane).getByRole("button"));
    const card = screen.getByRole("dialog", { name: "4 activities, 1–4 May 2024" });
    const listed = within(card).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent)).toEqual(
      [1, 2, 3, 4].map((number) => `${number} May 2024: Activity ${number}`),
    );
    expect(location.search).not.toContain("at=");
    await user.click(within(card).getByRole("button", { name: "3 May 2024: Activity 3" }));
    expect(location.search).toBe("?at=visit-2024-05-03");
    expect(screen.getByRole("dialog", { name: "Activity 3" })).toBeVisible();
    expect(mark(/^Activity 3, 3 May 2024$/)).toHaveAttribute("aria-pressed", "true");
  });
});
