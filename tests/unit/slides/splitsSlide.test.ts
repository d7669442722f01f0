import { describe, expect, it } from "vitest";
import { type Preset, periodOf } from "../../../app/domain/period.ts";
import { splitsView } from "../../../app/features/headline/splitsView.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);
const numbersOf = (words: unknown) =>
  JSON.stringify(words)
    .replaceAll(/"asks":\{[^}]*\}/g, "")
    .replaceAll(/[^\d–+]+/g, " ")
    .trim();

describe("the slide of killed and injured", () => {
  it.each([
    ["article", "70 313", 0, "198–199 184–185", 1],
    ["record", "72 347", 0, "198–235 184–221", 37],
  ] as const)("has both bars with their bounds: %s", (preset, first, open, second, openToo) => {
    const { splits } = splitsView(record, periodNamed(preset), publishedSources, en);
    const figures = splits.map(({ bar }) => numbersOf(bar?.parts.map(({ figure }) => figure)));
    expect(figures).toEqual([first, second]);
    expect(splits.map(({ bar }) => bar?.open)).toEqual([open, openToo]);
  });

  it("makes both bars as long as the count", () => {
    for (const preset of ["article", "record", "2022", "2023", "2024", "visit"] as const) {
      const period = periodNamed(preset);
      const { total } = record.count.at(period.to).all;
      for (const { bar } of splitsView(record, period, publishedSources, en).splits) {
        if (bar === null) continue;
        const sum = bar.open + bar.parts[0].least + bar.parts[1].least;
        expect([preset, sum]).toEqual([preset, total.high ?? total.low]);
      }
    }
  });

  it("says “not stated” where no split is known", () => {
    const { splits } = splitsView(
      record,
      { from: "2020-11-10", to: "2020-11-20" },
      publishedSources,
      en,
    );
    expect(splits.map(({ bar, notStated }) => bar ?? notStated)).toEqual([
      "Killed and injured: not stated",
      "Civilians and military: not stated",
    ]);
  });
});
