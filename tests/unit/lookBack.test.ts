import { describe, expect, it } from "vitest";
import { reportedOn } from "../../app/domain/activity.ts";
import { lookBackWords } from "../../app/features/activity/lookBack.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { aSource, anActivity } from "../../mocks/makers.ts";
import { publishedRecord, publishedSources } from "../support/publishedRecord.ts";

const record = publishedRecord();
const visitId = "2025-03-brussels-visit";

describe("the press that looks back from an activity", () => {
  const words = (id: string, known: string | null = null) => {
    const activity = record.activities.find((row) => row.id === id);
    if (!activity) throw new Error(`${id} is not in the record`);
    return lookBackWords(activity, known, publishedSources, en);
  };

  it("asks for its last day, and from there for all that is known", () => {
    expect(words(visitId)).toEqual({
      known: "2025-03-08",
      text: "Show what was known on 8 March 2025",
    });
    expect(words(visitId, "2025-12-31").known).toBe("2025-03-08");
    expect(words(visitId, "2025-03-08")).toEqual({
      known: null,
      text: "Return to all that is known",
    });
  });

  it("asks for the last of its possible days where it is not dated exactly", () => {
    expect(words("2025-03-brussels-m9-mine-action").known).toBe("2025-03-08");
  });

  it("asks for the day of its first report where that is later, and says so", () => {
    const late = anActivity({ start: "2023-12-20", end: "2023-12-21" });
    const sources = new Map([["a-source", aSource({ published: "2024-01-01" })]]);
    expect(lookBackWords(late, null, sources, en)).toEqual({
      known: "2024-01-01",
      text: "Show what was known on 1 January 2024, when this was first reported",
    });
  });

  it("never looks back to a day on which the activity itself was not known", () => {
    for (const activity of record.activities) {
      const { known } = lookBackWords(activity, null, publishedSources, en);
      if (known === null) throw new Error(activity.id);
      expect(reportedOn(activity, publishedSources).day <= known).toBe(true);
      expect(known >= activity.end).toBe(true);
    }
  });
});
