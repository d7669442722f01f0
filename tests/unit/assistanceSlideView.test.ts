import { describe, expect, it } from "vitest";
import { assistanceSlideView } from "../../app/features/impact/assistance/assistanceSlideView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { anAssistance } from "../../mocks/impactMakers.ts";
import { aSource } from "../../mocks/makers.ts";

const ofDonor = (id: string, facts: Parameters<typeof anAssistance>[0]) =>
  anAssistance({ id, donor: "France", speaker: "France", ...facts });

const rows = [
  ofDonor("old", { asOf: "2023-01-01" }),
  ofDonor("newest", { asOf: "2024-06-01" }),
  ofDonor("second", { asOf: "2024-02-01", speaker: "Ministry of Finance" }),
  ofDonor("again", { asOf: "2024-07-01", repeats: "second", sources: ["other"] }),
  ofDonor("pounds", { asOf: "2022-01-01", unit: "GBP", countries: "two", sources: ["unseen"] }),
  ofDonor("estimate", { asOf: "2022-10-13", unit: "USD", nature: "estimate", kind: "First" }),
  ofDonor("estimate-again", {
    asOf: "2024-06-24",
    unit: "USD",
    nature: "estimate",
    kind: "An estimate",
    speaker: "Government of Azerbaijan",
    repeats: "estimate",
  }),
  ofDonor("rebuilt", { asOf: "2024-03-01", covers: "reconstruction" }),
];
const sources = new Map(
  [
    aSource(),
    aSource({ id: "other", publisher: "Another publisher" }),
    aSource({ id: "unseen", publisher: "A third" }),
  ].map((source) => [source.id, source]),
);
const viewOf = (from: string, to: string) => assistanceSlideView(rows, { from, to }, sources, en);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the slide of assistance", () => {
  const view = viewOf("2020-11-10", "2024-12-31");

  it("shows what was stated last in each currency, an amount stated again by its newest statement", () => {
    expect(view.lines.map(({ id, column }) => [id, column])).toEqual([
      ["again", 0],
      ["pounds", 1],
      ["newest", 0],
    ]);
    const before = viewOf("2020-11-10", "2024-06-30").lines;
    expect(before.map(({ id }) => id)).toEqual(["newest", "pounds", "second"]);
  });

  it("counts the amounts that are left to the page, one stated twice as one", () => {
    expect(view.left).toBe(1);
  });

  it("says first what it is, then from whom, when, and who stated it where that is not the donor", () => {
    const words = [...view.lines, ...viewOf("2020-11-10", "2024-06-30").lines].map(
      ({ id, what }) => [id, plain(what)],
    );
    expect(words).toContainEqual(["pounds", "Grant, for two countries · France, 1 January 2022"]);
    expect(words).toContainEqual(["again", "Grant · France, 1 July 2024"]);
    expect(words).toContainEqual([
      "second",
      "Grant · France, 1 February 2024, stated by the Ministry of Finance",
    ]);
  });

  it("states the newest estimate with its speaker and day", () => {
    expect(view.costs.map(({ amount, what }) => [amount.text, plain(what)])).toEqual([
      ["USD 1 million", "An estimate, stated by the Government of Azerbaijan on 24 June 2024"],
    ]);
    expect(view.costs[0]?.amount.asks).toMatchObject({ id: "estimate-again" });
  });

  it("names the publishers of what it shows", () => {
    expect(view.publishers).toEqual(["A publisher", "A third", "Another publisher"]);
    expect(viewOf("2023-01-01", "2023-12-31").publishers).toEqual(["A publisher"]);
  });

  it("says so where the period has none, a day of one month and a longer time each in its words", () => {
    expect(view.none).toBeNull();
    expect(viewOf("2025-03-06", "2025-03-08").none).toBe(
      "No amount of assistance was found that was stated on 6–8 March 2025.",
    );
    expect(viewOf("2025-03-06", "2025-04-08").none).toBe(
      "No amount of assistance was found that was stated between 6 March 2025 and 8 April 2025.",
    );
  });
});

describe("names within a sentence", () => {
  it.each([
    ["European Union", null, "stated by the European Union"],
    ["France", "2024-05-03", "stated by France on 3 May 2024"],
    ["Member of parliament V. Bayramov", null, "stated by the member of parliament V. Bayramov"],
    [
      "Mine Action Agency (ANAMA), S. Poladov",
      "2023-11-28",
      "stated by the Mine Action Agency (ANAMA), S. Poladov, on 28 November 2023",
    ],
  ])("%s", (speaker, day, words) => {
    expect(plain(en.assistance.statedBy(speaker, day))).toBe(words);
  });

  it("begin small where they are no names", () => {
    expect(en.facts.assistance("International donors", "demining")).toBe(
      "from international donors for demining",
    );
  });
});
