import { describe, expect, it } from "vitest";
import { type Preset, periodOf } from "../../../app/domain/period.ts";
import { newestYearSource } from "../../../app/features/impact/newestYearSource.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord, publishedSources } from "../../support/publishedRecord.ts";

const record = publishedRecord();
const periodNamed = (preset: Preset) => periodOf({ preset }, record.span);

describe("the years' slide", () => {
  it("names by whom the counts of the newest year were given, and its last publication", () => {
    expect(newestYearSource(record, periodNamed("record"), publishedSources, en)).toMatchObject({
      words:
        "Counts of 2026 by the Prosecutor General's Office and by the Ministry of Foreign Affairs. Latest:",
      links: [{ text: "1news.az, 13 March 2026" }],
    });
    const { words } = newestYearSource(record, periodNamed("2023"), publishedSources, en) ?? {};
    expect(words).toMatch(/^Counts of 2023 by .+, by .+ and \d+ others\. Latest:$/);
    const early = { from: "2020-11-10", to: "2020-11-20" };
    expect(newestYearSource(record, early, publishedSources, en)).toBeNull();
  });
});
