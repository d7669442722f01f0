import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ReplacedFiles } from "../../mocks/handlers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { slideNumber } from "../support/slides.ts";

/** The slide on the screen, once what it shows is there. */
async function openSlide(id: string, view = "", files?: ReplacedFiles) {
  const address = `/?${view === "" ? "" : `${view}&`}present=1&slide=${slideNumber(id)}`;
  const page = renderApp({ address, ...(files && { files }) });
  const deck = await screen.findByRole("region", { name: "Briefing" });
  const slide = within(deck);
  await waitFor(() => expect(slide.getByRole("heading", { level: 1 })).toBeVisible());
  return { ...page, deck, slide };
}

const press = (figure: string) => `${figure}, how this number is known`;

describe("the slides of the default briefing", () => {
  it("shows the figure with the page's own numbers", async () => {
    const { unmount } = await openApp();
    const onPage = within(screen.getByRole("region", { name: "Headline" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    unmount();
    const { slide } = await openSlide("the-figure");
    const headline = within(await slide.findByRole("region", { name: "Headline" }));
    expect(headline.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(onPage);
  });

  it("shows the timeline with its strip", async () => {
    const { slide } = await openSlide("the-timeline");
    const timeline = within(await slide.findByRole("region", { name: "Timeline" }));
    expect(timeline.getByRole("group", { name: /on one time axis/ })).toBeVisible();
    expect(timeline.getByRole("slider", { name: "Move the period" })).toBeVisible();
  });

  it("shows the visit with its ten meetings and the count known on its last day", async () => {
    const { slide, user } = await openSlide("the-brussels-visit", "period=visit");
    const list = await slide.findByRole("list", { name: /10 meetings and other parts/ });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    expect(list).toHaveTextContent("Ruxandra Popa");
    expect(slide.getByRole("link", { name: /≠ worded “civilians”; at most 199/ })).toBeVisible();
    expect(
      await slide.findByText(/printed by Caliber.Az, very probably on the same visit/),
    ).toBeVisible();
    expect(slide.getByText("Very probably also:")).toBeVisible();
    expect(slide.getByRole("button", { name: press("382") })).toBeVisible();
    await user.click(slide.getByRole("button", { name: press("383") }));
    expect(await screen.findByRole("dialog")).toBeVisible();
  });

  it("shows killed and injured, civilians and military as on the page", async () => {
    const { slide } = await openSlide("killed-and-injured");
    for (const figure of ["70", "313", "198–199", "184–185"])
      expect(await slide.findByRole("button", { name: press(figure) })).toBeVisible();
    expect(slide.getByText("The counts leave open where 1 person belongs")).toBeVisible();
  });

  it("shows the years, each with a number to press", async () => {
    const { slide } = await openSlide("by-year", "period=record");
    expect(await slide.findByRole("button", { name: /^2024: .* how this number/ })).toBeVisible();
    expect(slide.getByRole("button", { name: "2021, choose as the period" })).toBeVisible();
  });

  it("shows what was done, and exactly how much more there is", async () => {
    const { slide } = await openSlide("what-delegations-did");
    const list = await slide.findByRole("list", { name: "About mine action, newest first" });
    const shown = within(list).getAllByRole("listitem").length;
    expect(
      slide.getByText(`and ${91 - shown} more about mine action; 21 on other subjects`),
    ).toBeVisible();
    expect(slide.getByText("112")).toBeVisible();
    expect(
      await slide.findByText(/^Publishers: Azernews, Trend, .* and \d+ others$/),
    ).toBeVisible();
  });

  it("narrows what was done to the kind that the view asks for, and says so", async () => {
    const { slide } = await openSlide("what-delegations-did", "kind=visit&topic=mine-action");
    const list = await slide.findByRole("list", { name: "Newest first" });
    expect(slide.getByText(/\d+ of 112 match: Visit, only about mine action/)).toBeVisible();
    expect(within(list).getAllByRole("listitem")[0]).toHaveTextContent("visit to Brussels");
    expect(list).not.toHaveTextContent("raises landmines at the 58th");
  });

  it("leaves the years and the timeline as they are, whatever kind the view asks for", async () => {
    const textOf = async (id: string, view: string) => {
      const { slide, unmount } = await openSlide(id, view);
      await slide.findAllByText(/Azernews, 8 March 2025|1news\.az, 13 March 2026/);
      // Of the years the chart comes later, with its numbers.
      if (id === "by-year") await slide.findByRole("button", { name: /^2024: .* how this number/ });
      const name = id === "by-year" ? "Impact" : "Timeline";
      const region = await slide.findByRole("region", { name });
      const pressed = within(region)
        .getAllByRole("button")
        .map((one) => one.ariaLabel);
      const text = [region.textContent, ...pressed].join(" ");
      unmount();
      return text;
    };
    const years = await textOf("by-year", "period=record");
    expect(years).toContain("Casualties and activity, year by year");
    expect(await textOf("by-year", "period=record&kind=visit")).toBe(years);
    expect(await textOf("the-timeline", "kind=visit")).toBe(await textOf("the-timeline", ""));
  });

  it("names a source on the slides of the timeline and of the years", async () => {
    const { slide, unmount } = await openSlide("the-timeline");
    const source = await slide.findByText(/Every other point names its own/);
    await waitFor(() => expect(source).toHaveTextContent("Source of 383: Azernews, 8 March 2025."));
    unmount();
    const years = (await openSlide("by-year", "period=record")).slide;
    expect(await years.findByText(/^Counts of 2026 by /)).toBeVisible();
  });

  it("shows as it was saved both 382 and the wording of 383, and each opens its answer", async () => {
    const { slide, user } = await openSlide("where-sources-disagree", "period=record");
    const list = await slide.findByRole("list", { name: "Disagreements" });
    expect(list).toHaveTextContent("383 worded as civilians, 8 March 2025");
    expect(list).toHaveTextContent("382 and 383 in reports on one visit");
    expect(
      slide.getByRole("heading", { name: "382 and 383 in reports on one visit, 6–8 March 2025" }),
    ).toBeVisible();
    const [number] = within(list).getAllByRole("button", { name: press("382") });
    await user.click(number ?? list);
    expect(await screen.findByRole("dialog")).toHaveTextContent("382");
  });

  it("shows where sources disagree, with answers", async () => {
    const { slide } = await openSlide("where-sources-disagree");
    const list = await slide.findByRole("list", { name: "Disagreements" });
    expect(list).toHaveTextContent("383 worded as civilians, 8 March 2025");
    expect(list).toHaveTextContent("at most 199 of the 383 can be");
    expect(slide.getByText(/\d+ more in the list of disagreements/)).toBeVisible();
  });

  it("shows the publications behind the numbers", async () => {
    const { slide } = await openSlide("the-sources");
    const list = await slide.findByRole("list", { name: "Publications behind the numbers" });
    const names = within(list)
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
    expect(names).toContain("Azernews, 8 March 2025");
    expect(list).not.toHaveTextContent("azernews.az");
    for (const figure of ["383", "419", "198", "184", "382"])
      expect(within(list).getByRole("button", { name: press(figure) })).toBeVisible();
    expect(slide.getByText(/Nearly all who publish these counts are bodies/)).toBeVisible();
    expect(slide.getByText(/All \d+ sources are on the page\./)).toBeVisible();
  });
});

describe("a slide with nothing to show", () => {
  const shortPeriod = "from=2024-05-01&to=2024-05-03";

  it("names the nearest visits", async () => {
    const { slide } = await openSlide("the-brussels-visit", shortPeriod);
    expect(await slide.findByText(/No visit of a delegation is on record/)).toBeVisible();
    expect(slide.getByText("Nearest after:")).toBeVisible();
  });

  it("names the nearest activity", async () => {
    const { slide } = await openSlide("what-delegations-did", "from=2020-11-12&to=2020-11-14");
    expect(await slide.findByText(/No activity is on record/)).toBeVisible();
    expect(slide.getByText("Nearest after:")).toBeVisible();
  });

  it("knows nothing that was not known on the chosen day", async () => {
    const { slide } = await openSlide("the-brussels-visit", "period=visit&known=2025-03-01");
    expect(await slide.findByText(/No visit of a delegation is on record/)).toBeVisible();
  });

  it("says so on every slide where the data has no statements", async () => {
    const files = { statements: aDataFile("statements", []) };
    for (const id of ["the-figure", "the-timeline", "killed-and-injured", "by-year"]) {
      const { slide, unmount } = await openSlide(id, "", files);
      expect(await slide.findByText("The data holds no statements yet")).toBeVisible();
      unmount();
    }
  });

  it("says so where the data has neither statements nor activities", async () => {
    const files = {
      statements: aDataFile("statements", []),
      activity: aDataFile("activity", []),
      intervals: aDataFile("intervals", []),
      disagreements: aDataFile("disagreements", []),
    };
    const said = [
      ["the-brussels-visit", /No visit of a delegation is on record/],
      ["what-delegations-did", /No activity is on record/],
      ["where-sources-disagree", "No disagreement touches the figures of this period."],
      ["the-sources", "No publication of a count or a visit is on record for this period."],
    ] as const;
    for (const [id, words] of said) {
      const { slide, unmount } = await openSlide(id, "", files);
      expect(await slide.findByText(words)).toBeVisible();
      unmount();
    }
  });
});
