import { describe, expect, it } from "vitest";
import { printFigure } from "../../../app/domain/figure.ts";
import { type Preset, periodOf } from "../../../app/domain/period.ts";
import { sourcesSlideView } from "../../../app/features/sources/sourcesSlideView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { type Words, textOf } from "../../../app/i18n/pressable.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);
/** The numbers of a sentence that can be pressed. */
const numbersIn = (words: Words) =>
  typeof words === "string"
    ? []
    : words.flatMap((piece) => (typeof piece === "string" ? [] : piece));

describe("the sources' slide", () => {
  it("names what each publication stands behind, whose it is, and all that the page lists", () => {
    const { lines, all } = sourcesSlideView(record, periodNamed("article"), publishedSources, en);
    const said = lines.map(({ publication, uses, speaker }) => [
      publication,
      textOf(uses),
      speaker,
    ]);
    expect(said).toEqual([
      [
        "Azernews, 8 March 2025",
        "383, the count on 8 March 2025; the visit of 6–8 March 2025",
        "Given by Azernews, in its report on the delegation's visit",
      ],
      [
        "1news.az, 13 March 2026",
        "419, the latest count found",
        "Given by the Ministry of Foreign Affairs",
      ],
      [
        "Report, 11 November 2024",
        "198 civilians and 184 military, the split of 11 November 2024",
        "Given by the Assistant to the President, H. Hajiyev",
      ],
      ["Trend, 8 March 2025", "The visit of 6–8 March 2025", null],
      [
        "Caliber.Az, undated page",
        "382, printed in a report on very probably the visit of 6–8 March 2025",
        "Given by Caliber.Az, in the background of a report",
      ],
    ]);
    expect(all).toBe(publishedSources.size);
  });

  it("lets every count be asked how it is known", () => {
    const { lines } = sourcesSlideView(record, periodNamed("article"), publishedSources, en);
    const asked = lines.flatMap(({ uses }) => numbersIn(uses).map(({ asks }) => printFigure(asks)));
    expect(asked).toEqual([
      "count.all.total.2025-03-08",
      `statement.${record.latest?.id}`,
      "statement.s-2024-11-11-382",
      "statement.s-2024-11-11-382",
      "statement.s-undated-382",
    ]);
  });

  it("has no line while the list of sources is loading", () => {
    expect(sourcesSlideView(record, periodNamed("article"), new Map(), en).lines).toEqual([]);
  });
});
