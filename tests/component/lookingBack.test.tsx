import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openApp, renderApp } from "../support/renderApp.tsx";

const region = (name: string) => screen.findByRole("region", { name });
const notice = "About this address";

beforeEach(() => {
  // The browser's own: they are not there without one.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe("what the page says as known on a day holds nothing of later", () => {
  it("among the notes on disagreements", async () => {
    await openApp({ address: "/?known=2022-01-01#disagreement-x14" });
    const sources = await region("Sources");
    expect(
      await within(sources).findByText(
        "The disagreement that the address points to is not listed: it was not known on 1 January 2022, or is no longer listed at all.",
      ),
    ).toBeVisible();
    expect(within(sources).getByRole("heading", { name: "Where sources disagree" })).toHaveFocus();
    for (const fold of within(sources).queryAllByText(/^\d+ disagreements? about other days/))
      fold.click();
    for (const more of within(sources).queryAllByRole("button", { name: /^Show \d+ more$/ }))
      more.click();
    expect(sources).not.toHaveTextContent(/\b202[2-6]\b(?<!1 January 2022)/);
    expect(sources).not.toHaveTextContent("Kalbajar");
  });

  it("and a note is there from the day on which it could be written", async () => {
    await openApp({ address: "/?known=2025-12-31#disagreement-x14" });
    const topic = "Explosion in Kalbajar district, 5 August 2025";
    const heading = await screen.findByRole("heading", { level: 4, name: topic });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByText(/the address points to is not listed/)).toBeNull();
  });

  it("among the publications", async () => {
    const { user } = await openApp({ address: "/?known=2022-01-01&period=2021" });
    const sources = await region("Sources");
    await user.click(await within(sources).findByText(/^The \d+ publications, by publisher$/));
    await user.click(
      within(sources).getByText(
        /^\d+ other publications? on record that were published by 1 January 2022$/,
      ),
    );
    const dates = within(sources)
      .getAllByRole("link")
      .flatMap(({ textContent }) => /\b20\d\d$/.exec(textContent) ?? []);
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((year) => year > "2021")).toEqual([]);
  });

  it("on the page on how to read the numbers", async () => {
    renderApp({ address: "/?known=2022-01-01&page=reading" });
    const elsewhere = await screen.findByRole("region", { name: "Independent records" });
    await waitFor(() =>
      expect(elsewhere).toHaveTextContent(
        /Azerbaijan Campaign Against Landmines \(non-governmental\): numbers of \d+ different spans of days/,
      ),
    );
    expect(elsewhere).not.toHaveTextContent(/Prosecutor|Explosive Weapons Monitor|2022|2023/);
  });

  it("and with all that is known, that page says who gave the same numbers", async () => {
    renderApp({ address: "/?page=reading" });
    const elsewhere = await screen.findByRole("region", { name: "Independent records" });
    await waitFor(() =>
      expect(elsewhere).toHaveTextContent(
        "For 1 January – 31 December 2023, Prosecutor General's Office and Azerbaijan Campaign Against Landmines (non-governmental) gave the same numbers.",
      ),
    );
    expect(elsewhere).toHaveTextContent("the last four months of 2022");
  });

  it("at a figure: what was stated for its days is marked once it was stated", async () => {
    const { headline, unmount } = await openApp({ address: "/?period=2023&known=2023-12-30" });
    await within(await region("Sources")).findByText(/\d+ disagreements? on record/);
    expect(within(headline).queryByRole("link", { name: /^≠ 58/ })).toBeNull();
    unmount();
    const later = await openApp({ address: "/?period=2023&known=2024-12-31" });
    expect(await within(later.headline).findByRole("link", { name: /^≠ 58 stated/ })).toBeVisible();
  });
});

describe("a day before all, or after all, that is known", () => {
  it("is never said to have a record that ends after it", async () => {
    renderApp({ address: "/?known=2020-11-01" });
    await screen.findByText(/^As it was known on 1 November 2020/);
    expect(screen.queryByRole("status", { name: notice })).toBeNull();
    expect(screen.getByRole("main")).not.toHaveTextContent("10 November 2020;");
  });

  it("offers no day to compare with that lies before the count", async () => {
    await openApp({ address: "/?known=2020-12-22" });
    expect(await region("Changes")).not.toHaveTextContent(/2019/);
  });

  it("is said to leave out nothing", async () => {
    const { unmount } = await openApp({ address: "/?known=2099-12-31" });
    expect(
      screen.getByText(
        "Nothing on record was said or reported after 31 December 2099, so the page leaves out nothing.",
      ),
    ).toBeVisible();
    expect(screen.queryByText(/^As it was known on/)).toBeNull();
    unmount();
    await openApp({ address: "/?known=2026-03-12" });
    expect(screen.getByText(/^As it was known on 12 March 2026/)).toBeVisible();
  });
});
