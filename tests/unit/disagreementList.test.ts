import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { disputedRows, rowsOf } from "../../app/domain/disagreementRows.ts";
import { disagreementPlace } from "../../app/domain/disagreementPlace.ts";
import { disagreementsOf } from "../../app/domain/disagreements.ts";
import { notesOnReturns } from "../../app/domain/notesKnown.ts";
import { isAt, mattersOf } from "../../app/features/sources/disagreementGroups.ts";
import { matterView } from "../../app/features/sources/sourcesView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import disagreementsFile from "../../data/disagreements.json" with { type: "json" };
import {
  publishedIntervals,
  publishedRecord,
  publishedReturns,
  publishedSources,
} from "../support/publishedRecord.ts";

const record = publishedRecord();
const notes = parseDataFile("disagreements", disagreementsFile).rows;
const matters = mattersOf(record, publishedIntervals, notes);
const placesFor = (row: string) => matters.filter((matter) => isAt(matter, disagreementPlace(row)));

describe("the published list of disagreements", () => {
  it("computes these, in this order", () => {
    const computed = matters.flatMap((matter) => {
      if (matter.group === null) return [];
      const { title, notes: explained } = matterView(matter, publishedSources, en);
      const kinds = [...new Set(matter.group.found.map(({ kind }) => kind))];
      return [`${title} [${kinds.join(", ")}] ${explained.map(({ id }) => id).join(" ")}`.trim()];
    });
    expect(computed).toEqual([
      "383 worded as civilians, 8 March 2025 [wording, one-visit] x01 y15",
      "289 worded as civilians, 4 April 2023 [wording, same-day, span] x02",
      "At least 100 worded as civilians, 20 April 2021 [wording]",
      "A total of 352 whose parts add up to 350 [parts]",
      "356 or 365 for 24 April 2024 [same-day, parts] x05",
      "351 or 352 for 12 April 2024 [same-day, parts]",
      "A stated figure and the counts, 1 January – 31 December 2023 [interval]",
      "338 or 340 for 6 December 2023 [same-day]",
      "308, 314 or 315 for 19 September 2023 [same-day, span] x04 x24 x27",
      "A count of people killed that fell: 57 to 4 September 2023, then 55 [fell] x20",
      "A count that fell: 304 to 16 June 2023, then 303 [fell, span] x15",
      "A count of people killed that fell: 49 to 16 March 2023, then 48 [fell, span]",
      "A stated figure and the counts, 11 November 2022 – 6 January 2023 [interval]",
      "A stated figure and the counts, 1 January – 30 November 2021 [interval]",
      "A count that fell: 172 to 22 October 2021, then 169 [fell]",
      "30 or 31 civilians killed or injured, 17 March – 4 April 2021 [span]",
      "A stated figure and the counts, 1–31 March 2021 [interval]",
      "5 or 6 military personnel killed, 22 December 2020 – 9 February 2021 [span]",
    ]);
  });

  it("has these notes that stand alone, with what they are about beside the counts", () => {
    const alone = matters.flatMap(({ group, notes: on }) => (group === null ? on : []));
    const onReturns = alone.filter(({ about }) => about.returns.length > 0);
    expect(onReturns.map(({ topic, about }) => [topic, about.returns])).toEqual([
      [
        "140,000 by the end of 2026: people who return, or everybody who will live there",
        ["r-2026-12-31"],
      ],
    ]);
    const since = (known: string) =>
      notesOnReturns(notes, publishedReturns, known, publishedSources).map(({ id }) => id);
    expect([since("2023-12-04"), since("2023-12-05")]).toEqual([[], ["z01"]]);
  });

  it("has one place for every row of a disagreement, and for every note", () => {
    const found = disagreementsOf(record, publishedIntervals);
    for (const row of new Set(found.flatMap(rowsOf))) expect(placesFor(row)).toHaveLength(1);
    for (const { id } of notes) expect(placesFor(id)).toHaveLength(1);
    expect(placesFor("nobody")).toEqual([]);
  });

  it("has a place for every statement that is contested anywhere", () => {
    const disputed = disputedRows(record);
    const contested = record.series.filter(record.count.isContested).map(({ id }) => id);
    expect(contested.length).toBeGreaterThan(5);
    expect(contested.filter((id) => !disputed.has(id))).toEqual([]);
  });

  it("says of the second report on the visit only once it was known", () => {
    const kindsOn = (known: string) =>
      disagreementsOf(publishedRecord(known), []).map(({ kind }) => kind);
    expect(kindsOn("2025-03-09")).toContain("wording");
    expect(kindsOn("2025-03-09")).not.toContain("one-visit");
    expect(kindsOn("2025-03-10")).toContain("one-visit");
  });
});
