import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aClearance, aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { handlersFor, replacing } from "../../mocks/handlers.ts";
import { server } from "../../mocks/node.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const files = {
  ...smallFiles,
  sources: aDataFile("sources", [aSource(), aSource({ id: "late", published: "2024-08-01" })]),
  clearance: aDataFile("clearance", [
    aClearance({ id: "march", granularity: "month", start: "2024-03-01", end: "2024-03-31" }),
    aClearance({
      id: "july",
      granularity: "month",
      start: "2024-07-01",
      end: "2024-07-31",
      hectares: 2000,
      hectaresPrecision: "about",
      sources: ["late"],
    }),
    aClearance({ id: "whole-year" }),
  ]),
  returns: aDataFile("returns", [
    aReturn({ id: "before", asOf: "2023-06-01", people: 400 }),
    aReturn({ id: "spring", asOf: "2024-03-01", people: 700 }),
    aReturn({ id: "summer", asOf: "2024-07-01", people: 900, precision: "about" }),
  ]),
};
const period = "from=2024-01-01&to=2024-12-31";

async function openTimeline(search: string) {
  const page = await openApp({ address: `/?${search}`, files });
  const timeline = page.screen.getByRole("region", { name: "Timeline" });
  const chooser = await within(timeline).findByRole("group", { name: "Also show:" });
  const panel = (name: string) => within(timeline).findByRole("region", { name });
  const namesIn = async (name: string) =>
    within(within(await panel(name)).getByRole("toolbar"))
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("aria-label"));
  return { ...page, timeline, chooser, panel, namesIn };
}

const hectares = "Hectares cleared each month";
const resettled = "People resettled, in all so far";

describe("what can be shown under the timeline", () => {
  it("is off by default, goes into the address, and comes and goes with Back", async () => {
    const { user, timeline, chooser, panel } = await openTimeline(period);
    expect(within(timeline).queryByRole("region")).toBeNull();
    await user.click(within(chooser).getByRole("button", { name: "people resettled" }));
    await panel(resettled);
    expect(location.search).toBe(`?${period}&overlay=returns`);
    await user.click(within(chooser).getByRole("button", { name: "hectares cleared" }));
    expect(location.search).toBe(`?${period}&overlay=hectares,returns`);
    await panel(hectares);
    const pressed = () =>
      within(chooser)
        .getAllByRole("button")
        .map((button) => button.getAttribute("aria-pressed"));
    expect(pressed()).toEqual(["true", "true"]);
    await user.click(within(chooser).getByRole("button", { name: "people resettled" }));
    expect(location.search).toBe(`?${period}&overlay=hectares`);
    await goBack();
    await goBack();
    expect(location.search).toBe(`?${period}&overlay=returns`);
    await waitFor(() => expect(pressed()).toEqual(["false", "true"]));
    expect(within(timeline).queryByRole("region", { name: hectares })).toBeNull();
  });

  it("names every stated number, and only those of months and of running totals", async () => {
    const { namesIn } = await openTimeline(`${period}&overlay=hectares,returns`);
    await waitFor(async () =>
      expect(await namesIn(hectares)).toEqual([
        "1,000 hectares, 1–31 March 2024, all operators, how this number is known",
        "about 2,000 hectares, 1–31 July 2024, all operators, how this number is known",
      ]),
    );
    expect(await namesIn(resettled)).toEqual([
      "700 people, as of 1 March 2024, how this number is known",
      "about 900 people, as of 1 July 2024, how this number is known",
    ]);
  });

  it("follows the day on which the page looks back", async () => {
    const { namesIn, screen } = await openTimeline(`${period}&overlay=hectares&known=2024-07-31`);
    await waitFor(async () =>
      expect(await namesIn(hectares)).toEqual([
        "1,000 hectares, 1–31 March 2024, all operators, how this number is known",
      ]),
    );
    expect(screen.queryByRole("button", { name: /2,000 hectares, 1–31 July/ })).toBeNull();
  });

  it("opens the answer of a bar by pointer, and of the next one by the keyboard", async () => {
    const { user, panel, screen } = await openTimeline(`${period}&overlay=hectares`);
    const mark = await within(await panel(hectares)).findByRole("button", { name: /^1,000/ });
    await user.click(mark);
    const answer = await screen.findByRole("dialog", { name: /1,000 hectares/ });
    expect(answer).toHaveTextContent("It is the count of a month.");
    expect(location.search).toContain("figure=fact.clearance.march.hectares");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(mark).toHaveFocus();
    await user.keyboard("{ArrowRight}{Enter}");
    await screen.findByRole("dialog", { name: /2,000 hectares/ });
    expect(location.search).toContain("figure=fact.clearance.july.hectares");
  });

  it("says what is pointed at in place of what the marks mean", async () => {
    const { user, panel } = await openTimeline(`${period}&overlay=returns`);
    const returns = await panel(resettled);
    expect(returns).toHaveTextContent("stated count");
    await user.hover(await within(returns).findByRole("button", { name: /^about 900/ }));
    expect(returns).toHaveTextContent("about 900 people, as of 1 July 2024");
    expect(returns).not.toHaveTextContent("stated count");
  });

  it("enters with the last running total before the days, which can be pressed", async () => {
    const { user, panel, screen } = await openTimeline(`${period}&overlay=returns`);
    const entering = await within(await panel(resettled)).findByRole("button", {
      name: /^400 people, as of 1 June 2023, the last count before the days shown/,
    });
    expect(entering).toHaveTextContent("← 400, 1 Jun 2023");
    entering.focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog", { name: /400 people, as of 1 June 2023/ });
  });

  it("is saved with a view of the briefing, in words", async () => {
    const { screen } = await openTimeline(`${period}&overlay=returns&page=briefing`);
    expect(await screen.findByText(/; also showing people resettled$/)).toBeVisible();
  });

  it("says so where the days have none", async () => {
    const { panel } = await openTimeline("from=2025-06-01&to=2025-08-01&overlay=hectares");
    await waitFor(async () =>
      expect(await panel(hectares)).toHaveTextContent(
        "No hectares of a month were found for these days",
      ),
    );
  });

  it("says in its own place that a file failed, and leaves the timeline standing", async () => {
    server.use(...handlersFor(() => new Response(null, { status: 404 }), ["clearance"]));
    const { clearance, ...others } = files;
    const page = await openApp({
      address: `/?${period}&overlay=hectares,returns`,
      files: others,
    });
    const timeline = page.screen.getByRole("region", { name: "Timeline" });
    const panel = await within(timeline).findByRole("region", { name: hectares });
    await within(panel).findByText(/clearance\.json/);
    expect(within(timeline).getByRole("group", { name: /on one time axis/ })).toBeVisible();
    await within(timeline).findByRole("button", { name: /^700 people/ });
    server.use(...replacing({ clearance }));
    await page.user.click(within(panel).getByRole("button", { name: "Try again" }));
    await within(panel).findByRole("button", { name: /^1,000 hectares/ });
    expect(within(panel).queryByRole("alert")).toBeNull();
  });
});
