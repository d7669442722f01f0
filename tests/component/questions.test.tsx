import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { openApp } from "../support/renderApp.tsx";

// What stakeholders ask, and what the page answers, by the published data. The answers were worked out by
// hand from the rows of data/statements.json and data/activity.json; a changed row shows here what it changes.
const questions: readonly (readonly [
  question: string,
  address: string,
  region: string,
  answer: RegExp,
])[] = [
  ["How many people up to the article?", "/", "Headline", /^383people killed or injured/],
  ["Who reported that, and when?", "/", "Headline", /Reported on 8 March 2025 by Azernews/],
  ["How many of them were killed, how many injured?", "/", "Headline", /70 · 313killed · injured/],
  [
    "And as it was known on that very day?",
    "/?known=2025-03-08",
    "Headline",
    /70–71 · 312–313killed/,
  ],
  ["How many of the 383 can be civilians?", "/", "Headline", /198–199civilians/],
  ["How many civilians by 11 November 2024?", "/?to=2024-11-11", "Headline", /198civilians/],
  ["What is the latest count?", "/", "Headline", /419latest count found13 Mar 2026/],
  ["How many in 2021?", "/?period=2021", "Headline", /115–190killed or injured in the period/],
  ["How many in 2022?", "/?period=2022", "Headline", /55–90killed or injured in the period/],
  ["How many in 2023?", "/?period=2023", "Headline", /62–64 ?≠?killed or injured in the period/],
  ["How many in 2024?", "/?period=2024", "Headline", /40–41killed or injured in the period/],
  ["How many in 2025?", "/?period=2025", "Headline", /33–35killed or injured in the period/],
  [
    "How many between the visit and the end of 2025?",
    "/?from=2025-03-09&to=2025-12-31",
    "Headline",
    /32–34killed or injured in the period/,
  ],
  [
    "How many in the last twelve months of the record?",
    "/?period=last-12-months",
    "Headline",
    /34–35killed or injured in the period/,
  ],
  [
    "Did the count change during the visit?",
    "/?period=visit",
    "Headline",
    /no changein the period/,
  ],
  [
    "What was the count in July 2023?",
    "/?from=2023-07-01&to=2023-07-31",
    "Headline",
    /^303 or 304/,
  ],
  [
    "What is known of April 2026?",
    "/?from=2026-04-01&to=2026-04-30",
    "Headline",
    /^at least419.*not known/,
  ],
  [
    "Who said 382, and when?",
    "/?from=2024-11-01&to=2024-11-30",
    "Statements",
    /11 November 2024.*382.*H\. Hajiyev.*11 Nov 2024/,
  ],
  [
    "How much activity up to the article?",
    "/",
    "Activity",
    /^112 activities.*91 about mine action/,
  ],
  [
    "What belongs to the Brussels visit?",
    "/?period=visit",
    "Activity",
    /^1 activity, 6–8 March 2025.*Its 10 parts/,
  ],
];

it.each(questions)("%s", async (_question, address, region, answer) => {
  await openApp({ address });
  expect(await screen.findByRole("region", { name: region })).toHaveTextContent(answer);
});

describe("by pressing", () => {
  /** The place in the list of disagreements to which a press has led. */
  async function placeOfHeading(title: string) {
    const heading = await screen.findByRole("heading", { level: 4, name: title });
    await waitFor(() => expect(heading).toHaveFocus());
    const place = heading.closest("li");
    if (place === null) throw new Error("a disagreement stands in the list");
    return place;
  }

  // The browser's own: it is not there without one.
  Element.prototype.scrollIntoView = vi.fn<() => void>();

  it("What did the Prosecutor General say of 2023?", async () => {
    const { headline, user } = await openApp({ address: "/?period=2023" });
    const mark = await within(headline).findByRole("link", {
      name: "≠ 58 stated by the Prosecutor General's Office, K. Aliyev, Prosecutor General",
    });
    await user.click(mark);
    expect(
      await placeOfHeading("A stated figure and the counts, 1 January – 31 December 2023"),
    ).toHaveTextContent(
      /Prosecutor General's Office, K\. Aliyev, Prosecutor General gave 58 people killed or injured for 1 January – 31 December 2023; the cumulative counts before and after it allow between 62 and 64\./,
    );
  });

  it("What did two outlets say of one visit?", async () => {
    const { headline, user } = await openApp({ address: "/?period=visit" });
    await user.click(
      within(headline).getAllByRole("button", { name: /^383, how this number is known/ })[0]!,
    );
    const answer = await screen.findByRole("dialog", { name: /^How this number is known/ });
    const contradicts = within(answer).getByRole("region", { name: "Where it contradicts" });
    await user.click(within(contradicts).getByRole("link", { name: /^383 worded|^382 and 383 / }));
    expect(await placeOfHeading("383 worded as civilians, 8 March 2025")).toHaveTextContent(
      /print different counts: 382 \(Caliber\.Az.*\) and 383 \(Azernews.*\)\./,
    );
  });
});
