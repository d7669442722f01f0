import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";

/** The figure beside the headline that has this label. */
function tile(headline: HTMLElement, label: string | RegExp) {
  const found = within(headline)
    .getAllByRole("listitem")
    .find((item) => within(item).queryByText(label) !== null);
  if (!found) throw new Error(`no figure is labelled “${String(label)}”`);
  return found;
}

const inPeriod = /^(killed or injured )?in the period$/;
const since = "people killed or injured since November 2020";

describe("the headline", () => {
  it("opens on 383 with the latest count beside it, both with dates and speakers", async () => {
    const { headline } = await openApp();
    expect(headline).toHaveTextContent(`383${since}`);
    expect(headline).toHaveTextContent("Reported on 8 March 2025 by Azernews");
    expect(tile(headline, "latest count found")).toHaveTextContent(
      "419latest count found13 Mar 2026 · Ministry of Foreign Affairs",
    );
    expect(
      within(headline).getByRole("link", { name: /civilians.*at most 199 can be/ }),
    ).toHaveAttribute("href", "#disagreement-s-2025-03-08-383");
    const sources = await screen.findByRole("region", { name: "Sources" });
    expect(sources).toContainElement(document.getElementById("disagreement-s-2025-03-08-383"));
    expect(headline).toHaveTextContent(
      "By the counts nearest to 8 March 2025, 383 people killed or injured since November 2020: 70 killed and 313 injured.",
    );
    expect(tile(headline, "killed · injured")).toHaveTextContent("70 · 313");
    expect(document.title).toMatch(
      /^383 people killed or injured · 10 November 2020 – 8 March 2025/,
    );
  });

  it("links the figure to its publication once the list of sources is there", async () => {
    const { headline } = await openApp();
    const [link] = await within(headline).findAllByRole("link", { name: "Azernews, 8 March 2025" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/www\.azernews\.az\//));
    expect(link).toHaveAttribute("target", "_blank");
  });

  it("reads 419 for the whole record, without the mark of the article's wording", async () => {
    const { headline } = await openApp({ address: "/?period=record" });
    expect(headline).toHaveTextContent(`419${since}`);
    expect(headline).toHaveTextContent(
      "Reported on 13 March 2026 by the Ministry of Foreign Affairs",
    );
    expect(headline).not.toHaveTextContent("199");
  });

  it("reads 382 for 2024, and 40–41 in the year", async () => {
    const { headline } = await openApp({ address: "/?period=2024" });
    expect(headline).toHaveTextContent(`382${since}`);
    expect(headline).toHaveTextContent(
      "Counted to 12 December 2024. The next count is 382, to 27 January 2025.",
    );
    const rise = tile(headline, inPeriod);
    expect(rise).toHaveTextContent("40–41");
    expect(rise).toHaveTextContent("from 341–342 to 382 · 4 counts, 26 Dec 2023 to 27 Jan 2025");
    expect(headline).not.toHaveTextContent("383");
  });

  it("says of the visit that no count changed, and between which counts", async () => {
    const { headline } = await openApp({ address: "/?period=visit" });
    expect(headline).toHaveTextContent(`383${since}`);
    const rise = tile(headline, inPeriod);
    expect(rise).toHaveTextContent(
      "no changein the periodbetween the counts of 21 Feb 2025 and 8 Mar 2025",
    );
    expect(rise).not.toHaveTextContent(/no casualties|\b0\b/);
    expect(headline).not.toHaveTextContent(/no casualties/i);
  });

  it("says where statements contradict each other: 303 or 304", async () => {
    const { headline } = await openApp({ address: "/?from=2023-06-01&to=2023-08-15" });
    expect(headline).toHaveTextContent(`303 or 304${since}`);
    expect(within(headline).getByText("≠ statements differ")).toHaveAttribute(
      "href",
      "#disagreement-s-2023-08-18-303",
    );
  });

  it("names the count that was reported where the figure is a range of it and later ones", async () => {
    const { headline } = await openApp({ address: "/?from=2025-07-01&to=2025-09-30" });
    expect(headline).toHaveTextContent(`between400 and 409${since}`);
    // 399 is what the ministry said; 400 is somebody else's "at least".
    expect(headline).toHaveTextContent("399");
  });
});

describe("a period without statements", () => {
  it("shows the counts on both sides, never 0", async () => {
    const { headline } = await openApp({ address: "/?from=2025-07-01&to=2025-09-30" });
    expect(headline).toHaveTextContent("The last count before the period is 399, to 30 June 2025.");
    expect(headline).toHaveTextContent("The next count is 409, to 9 October 2025.");
    expect(tile(headline, inPeriod)).toHaveTextContent("1–10");
    expect(await screen.findByRole("region", { name: "Statements" })).toHaveTextContent(
      "The nearest counts of the line are 399 on 30 June 2025 before the period and 409 on 9 October 2025 after it.",
    );
  });

  it.each([
    ["before the count", "/?from=2020-01-01&to=2020-10-01"],
    ["long before it", "/?from=2012-01-01&to=2012-12-31"],
  ])("%s says when counting starts and what comes first, and no 0", async (_, address) => {
    const { headline } = await openApp({ address });
    expect(headline).toHaveTextContent("Counting starts on 10 November 2020.");
    expect(headline).toHaveTextContent("The first count is 33, to 22 December 2020.");
    expect(tile(headline, "killed · injured")).not.toHaveTextContent(/\b0\b/);
    expect(document.title).not.toContain("killed or injured");
  });

  it("between the start and the first count claims no figure either", async () => {
    const { headline } = await openApp({ address: "/?from=2020-11-10&to=2020-12-01" });
    expect(headline).toHaveTextContent("No count");
    expect(headline).toHaveTextContent("The first count is 33, to 22 December 2020.");
    expect(document.title).not.toMatch(/^between 0/);
  });

  it.each([
    ["after the record", "/?from=2026-04-01&to=2026-05-01"],
    ["long after it", "/?from=2050-01-01&to=2050-12-31"],
  ])("%s says that nothing newer is known", async (_, address) => {
    const { headline } = await openApp({ address });
    expect(headline).toHaveTextContent(`at least419${since}`);
    expect(headline).toHaveTextContent("No count newer than 13 March 2026 was found.");
    expect(tile(headline, inPeriod)).toHaveTextContent("not known");
    expect(screen.getByText(/nothing is known of the days chosen/)).toBeVisible();
  });
});
