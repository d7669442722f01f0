import { describe, expect, it } from "vitest";
import { publishedRecord, publishedSources } from "../support/publishedRecord.ts";
import { type ActivityFilter } from "../../app/domain/activity.ts";
import { activityRows } from "../../app/domain/activityRows.ts";
import type { Period } from "../../app/domain/period.ts";
import {
  chosenIn,
  everything,
  kindChoices,
  listIn,
  nearestTo,
  whereIs,
} from "../../app/features/activity/activityList.ts";
import {
  activityWords,
  filterWords,
  headingWords,
} from "../../app/features/activity/activityView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { anActivity } from "../../mocks/makers.ts";

const record = publishedRecord();
const sources = publishedSources;

const toArticle: Period = { from: "2020-11-10", to: "2025-03-08" };
const visit: Period = { from: "2025-03-06", to: "2025-03-08" };
const visitId = "2025-03-brussels-visit";
const unfiltered: ActivityFilter = { kind: null, mineActionOnly: false };
const ids = (folds: readonly { activity: { id: string } }[]) => folds.map((f) => f.activity.id);

function chosenVisit() {
  const chosen = chosenIn(record.folded, visitId);
  if (!chosen) throw new Error("the visit is not in the record");
  return chosen;
}

describe("the list of a period", () => {
  const list = listIn(record.folded, toArticle);

  it("says how many activities the period up to the article has", () => {
    expect(headingWords(list, toArticle, en)).toEqual({
      heading: "112 activities, 10 November 2020 – 8 March 2025",
      summary:
        "91 about mine action, 1 of them in a part only; 16 meetings and other parts counted apart; 11 listed apart",
    });
  });

  it("starts with the newest and does not count what is listed apart", () => {
    const counted = list.counted.fromEnd(list.counted.length);
    expect(counted[0]?.activity.id).toBe(visitId);
    const days = counted.map(({ activity }) => activity.start);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(ids(list.apart.fromEnd(list.apart.length))).toContain("2020-11-10-trilateral");
    expect(ids(counted)).not.toContain("2020-11-10-trilateral");
  });

  it("folds its ten parts into the visit to Brussels", () => {
    const { counted } = listIn(record.folded, visit);
    expect(ids(counted.fromEnd(9))).toEqual([visitId]);
    expect(counted.fromEnd(1)[0]?.meetings).toHaveLength(10);
  });

  it("says that nothing is recorded where a period has no activity", () => {
    const period = { from: "2020-11-11", to: "2020-11-15" };
    expect(headingWords(listIn(record.folded, period), period, en)).toEqual({
      heading: "No activity recorded, 11–15 November 2020",
      summary: null,
    });
  });
});

describe("the filter", () => {
  const list = listIn(record.folded, toArticle);

  it.each([false, true])(
    "promises as many rows of a kind as it gives (mine action: %s)",
    (only) => {
      for (const { kind, count } of kindChoices(list, { kind: null, mineActionOnly: only })) {
        const filter = { kind, mineActionOnly: only };
        expect({ kind, count }).toEqual({
          kind,
          count: activityRows(record.folded, toArticle, filter).counted.length,
        });
      }
    },
  );

  it("offers the kinds of the period, and the chosen one with 0 where there is none", () => {
    const made = listIn([{ activity: anActivity(), meetings: [] }], {
      from: "2024-01-01",
      to: "2024-12-31",
    });
    expect(kindChoices(made, unfiltered)).toEqual([{ kind: "visit", count: 1 }]);
    expect(kindChoices(made, { ...unfiltered, kind: "session" })).toEqual([
      { kind: "visit", count: 1 },
      { kind: "session", count: 0 },
    ]);
  });

  it("says how many of how many match, and names itself", () => {
    const filter: ActivityFilter = { kind: "session", mineActionOnly: true };
    expect(filterWords(list, activityRows(record.folded, toArticle, filter), filter, en)).toEqual({
      isFiltered: true,
      line: "4 of 112 match: Session, only about mine action",
    });
    expect(filterWords(list, list, unfiltered, en)).toEqual({
      isFiltered: false,
      line: "All 112 activities, newest first",
    });
  });

  it("names the filter where nothing matches", () => {
    const visitOnly = listIn(record.folded, visit);
    const filter: ActivityFilter = { kind: "transfer", mineActionOnly: false };
    expect(
      filterWords(visitOnly, activityRows(record.folded, visit, filter), filter, en).line,
    ).toBe("The only activity of the period does not match: Transfer.");
    expect(
      filterWords(list, { counted: [] }, { kind: "visit", mineActionOnly: true }, en).line,
    ).toBe("None of the 112 activities matches: Visit, only about mine action.");
  });
});

describe("nearest to a period", () => {
  const folds = ["2024-01-01", "2024-03-01", "2024-06-01", "2024-09-01"].map((start) => ({
    activity: anActivity({ start, announcedOnly: start === "2024-06-01" }),
    meetings: [],
  }));

  it("names the last before and the first after, without what is listed apart", () => {
    const { before, after } = nearestTo(folds, { from: "2024-04-01", to: "2024-04-30" });
    expect(before?.start).toBe("2024-03-01");
    expect(after?.start).toBe("2024-09-01");
  });

  it("takes the activity that ended last, not the one that began last", () => {
    const long = { activity: anActivity({ start: "2023-12-01", end: "2024-03-20" }), meetings: [] };
    const { before } = nearestTo([long, ...folds], { from: "2024-04-01", to: "2024-04-30" });
    expect(before?.end).toBe("2024-03-20");
  });

  it("has nothing beyond the ends of the record", () => {
    expect(nearestTo(folds, { from: "2030-01-01", to: "2030-01-02" }).after).toBeNull();
    expect(nearestTo([], visit)).toEqual({ before: null, after: null });
  });
});

describe("the chosen activity", () => {
  it("is found by its own id and by a part's, and not by a statement's", () => {
    const part = chosenIn(record.folded, "2025-03-brussels-m9-mine-action");
    expect(part?.fold.activity.id).toBe(visitId);
    expect(chosenIn(record.folded, visitId)?.activity.id).toBe(visitId);
    expect(chosenIn(record.folded, "s-2025-03-08-383")).toBeNull();
    expect(chosenIn(record.folded, null)).toBeNull();
  });

  it("is shown apart where the list does not show it", () => {
    const chosen = chosenVisit();
    const list = listIn(record.folded, toArticle);
    const nothing = { counted: [], apart: [] };
    const drawn = { counted: list.counted.fromEnd(12), apart: [] };
    const sessions: ActivityFilter = { kind: "session", mineActionOnly: false };
    expect(whereIs(chosen, everything, drawn, toArticle)).toBe("drawn");
    expect(whereIs(chosen, everything, nothing, toArticle)).toBe("further-down");
    expect(whereIs(chosen, sessions, nothing, toArticle)).toBe("filtered-out");
    const early = { from: "2021-01-01", to: "2021-12-31" };
    expect(whereIs(chosen, everything, nothing, early)).toBe("outside-period");
  });
});

describe("an activity in words", () => {
  it("says that a place or participants are not stated", () => {
    const words = activityWords(anActivity({ place: null, participants: [] }), new Map(), en);
    expect(words.place).toBe("place not stated");
    expect(words.facts.find(({ label }) => label === "Participants")?.texts).toEqual([
      "not stated",
    ]);
  });

  it("puts the founding visit in the delegation's lane, with its sources", () => {
    const words = activityWords(chosenVisit().activity, sources, en);
    expect(words).toMatchObject({
      lane: "nato-pa",
      kind: "Visit",
      aboutMineAction: "about mine action",
    });
    expect(words.links.map(({ text }) => text)).toContain("Azernews, 8 March 2025");
  });
});
