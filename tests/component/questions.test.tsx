import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
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
  ["How many in 2023?", "/?period=2023", "Headline", /62–64killed or injured in the period/],
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
