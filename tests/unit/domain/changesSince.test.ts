import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Source } from "../../../app/contract/source.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import {
  type ChangesSince,
  changedDisagreements,
  changesSince,
} from "../../../app/domain/changesSince.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aSource, aStatement, anActivity } from "../../../mocks/makers.ts";
import {
  publishedIncidents,
  publishedIntervals,
  publishedReturns,
  publishedNotes,
  publishedRecord,
  publishedSources,
} from "../../support/publishedRecord.ts";
import { anyRows } from "./arbitraries.ts";
import { playDays } from "./trueSeries.ts";

const statementIds = ({ statements }: Pick<ChangesSince, "statements">) =>
  statements.map(({ statement }) => statement.id);

/** Every activity that was added, wherever it is listed. */
const activityIds = ({ activities: { counted, apart, parts } }: ChangesSince) =>
  [
    ...[...counted, ...apart].flatMap(({ activity, meetings }) => [activity, ...meetings]),
    ...parts.map(({ activity }) => activity),
  ].map(({ id }) => id);

const published = (since: string, known: string | null = null) =>
  changesSince(publishedRecord(known), since, publishedSources);

describe("what the published record holds since a day", () => {
  it.each([
    // [since, statements, activities counted, parts of earlier ones, latest count then]
    ["2025-03-08", 28, 35, 0, "s-2025-03-08-383"],
    ["2025-03-07", 29, 36, 0, "s-2025-02-21-383"],
    ["2026-03-12", 4, 0, 0, "s-2026-01-28-417"],
  ])("%s", (since, statements, counted, parts, latest) => {
    const changes = published(since);
    expect(changes.statements).toHaveLength(statements);
    expect(changes.activities.counted).toHaveLength(counted);
    expect(changes.activities.parts).toHaveLength(parts);
    expect(changes.before.latest?.id).toBe(latest);
  });

  it("is the four reports of one count since the day before the last", () => {
    const changes = published("2026-03-12");
    expect(statementIds(changes)).toEqual([
      "s-2026-03-13-419",
      "s-2026-03-13-419-2",
      "s-2026-03-13-419-3",
      "s-2026-03-13-419-4",
    ]);
    expect(changes.statements.map(({ on }) => on.assumed)).toEqual([false, false, true, false]);
  });

  it("holds the first count after the article's day, newest first", () => {
    const ids = statementIds(published("2025-03-08"));
    expect(ids[0]).toBe("s-2026-03-13-419");
    expect(ids).toContain("s-2025-03-10-384");
    expect(ids).not.toContain("s-2025-03-08-383");
  });

  it("holds the article, and the visit with its parts, since the day before", () => {
    const changes = published("2025-03-07");
    expect(statementIds(changes)).toContain("s-2025-03-08-383");
    const visit = changes.activities.counted.find(
      ({ activity }) => activity.id === "2025-03-brussels-visit",
    );
    expect(visit?.on).toEqual({ day: "2025-03-08", assumed: false });
    expect(visit?.meetings).toHaveLength(10);
  });

  it("ends with the day on which the page looks back", () => {
    expect(statementIds(published("2025-03-08", "2025-03-10")).toSorted()).toEqual([
      "s-2025-03-10-384",
      "s-undated-382",
    ]);
  });

  it.each([
    ["2026-03-13", null],
    ["2030-01-01", null],
    ["2025-03-08", "2025-03-08"],
    ["2025-03-09", "2025-03-08"],
  ])("is nothing since %s as known on %s", (since, known) => {
    const changes = published(since, known);
    expect(statementIds(changes)).toEqual([]);
    expect(activityIds(changes)).toEqual([]);
    expect(changes.newest).toBe(known ?? "2026-03-13");
  });
});

describe("parts of an activity", () => {
  const visit = anActivity({
    id: "visit",
    start: "2024-02-01",
    end: "2024-02-02",
    sources: ["early"],
  });
  const meeting = anActivity({
    id: "meeting",
    parent: "visit",
    start: "2024-02-01",
    sources: ["late"],
  });
  const sources = new Map<string, Source>([
    ["early", aSource({ id: "early", published: "2024-02-03" })],
    ["late", aSource({ id: "late", published: "2024-03-01" })],
  ]);
  const since = (day: string) =>
    changesSince(recordOf([], [meeting, visit], null, sources), day, sources);

  it("stand with it where both were added", () => {
    const { counted, parts } = since("2024-02-02").activities;
    expect(counted.map(({ meetings }) => meetings)).toEqual([[meeting]]);
    expect(parts).toEqual([]);
  });

  it("stand alone where the activity was known before", () => {
    const { counted, parts } = since("2024-02-03").activities;
    expect(counted).toEqual([]);
    expect(parts).toEqual([{ activity: meeting, on: { day: "2024-03-01", assumed: false } }]);
  });

  it("are listed apart with an activity that is not counted", () => {
    const context = anActivity({ id: "context", context: true, start: "2024-05-01" });
    const { counted, apart } = changesSince(
      recordOf([], [context], null, sources),
      "2024-01-01",
      sources,
    ).activities;
    expect(counted).toEqual([]);
    expect(apart.map(({ activity, on }) => [activity.id, on.assumed])).toEqual([["context", true]]);
  });
});

it("activities of one report are in the order of their ids, not of their days", () => {
  const report = aSource({ id: "report", published: "2024-03-01" });
  const sources = new Map<string, Source>([["report", report]]);
  const row = (id: string, start: string) => anActivity({ id, start, sources: ["report"] });
  const rows = [row("b", "2024-01-01"), row("c", "2024-01-02"), row("a", "2024-01-03")];
  const { counted } = changesSince(
    recordOf([], rows, null, sources),
    "2024-02-01",
    sources,
  ).activities;
  expect(counted.map(({ activity }) => activity.id)).toEqual(["a", "b", "c"]);
});

const noRows = { intervals: [], incidents: [], returns: [] };
const publishedRows = {
  intervals: publishedIntervals,
  incidents: publishedIncidents,
  returns: publishedReturns,
};

describe("disagreements of the published record", () => {
  const changedSince = (since: string, known: string | null = null) =>
    changedDisagreements(
      published(since, known),
      publishedRecord(known),
      publishedNotes,
      publishedRows,
      publishedSources,
    );

  it("hold the article's wording since the day before, and since its day no more", () => {
    const wordings = (since: string) =>
      changedSince(since).opened.flatMap((item) =>
        item.kind === "wording" ? [item.statement.id] : [],
      );
    expect(wordings("2025-03-07")).toEqual(["s-2025-03-08-383"]);
    expect(wordings("2025-03-08")).toEqual([]);
  });

  it("are the same ones where only their days or values changed", () => {
    const june = aStatement({ id: "june", asOf: "2023-06-16", total: 304 });
    const july = aStatement({ id: "july", asOf: "2023-07-13", total: 303 });
    const august = aStatement({ id: "august", asOf: "2023-08-18", total: 302 });
    const rows = [june, july, august];
    const none = new Map<string, Source>();
    const record = recordOf(rows, [], null, none);
    const since = (day: string) =>
      changedDisagreements(changesSince(record, day, none), record, [], noRows, none);
    expect(since("2023-07-20")).toEqual({ opened: [], noted: [], settled: [] });
    expect(since("2023-07-01").opened.map(({ kind }) => kind)).toEqual(["fell"]);
  });

  it("hold the notes on what was said after the day", () => {
    const noted = (since: string, known: string | null = null) =>
      changedSince(since, known).noted.map(({ id }) => id);
    expect(noted("2025-03-08")).toEqual(expect.arrayContaining(["x03", "x10", "x11", "x19"]));
    expect(noted("2025-03-08")).not.toContain("x02");
    expect(noted("2025-03-08", "2025-09-30")).toContain("x03");
    expect(noted("2025-03-08", "2025-09-30")).not.toContain("x10");
    expect(noted("2025-10-01")).not.toContain("x03");
  });

  it.each(["2021-06-01", "2023-07-20", "2025-03-08"])(
    "are all that there are now, less those opened, with those settled: %s",
    (since) => {
      const { opened, settled } = changedSince(since);
      const undone = changedDisagreements(
        published(since),
        published(since).before,
        publishedNotes,
        publishedRows,
        publishedSources,
      );
      expect(undone).toEqual({ opened: [], noted: [], settled: [] });
      expect(opened.filter((item) => settled.includes(item))).toEqual([]);
    },
  );

  it("do not change where nothing can have been added", () => {
    expect(changedSince("2025-03-08", "2025-03-08")).toEqual({
      opened: [],
      noted: [],
      settled: [],
    });
    expect(changedSince("2026-01-01", "2025-03-08")).toEqual({
      opened: [],
      noted: [],
      settled: [],
    });
  });
});

describe("any two days", () => {
  const day = fc.constantFrom(...playDays);
  const sources = new Map<string, Source>(
    playDays.map((published) => [published, aSource({ id: published, published })]),
  );
  const statements = fc
    .tuple(anyRows, fc.array(fc.tuple(fc.option(day), fc.option(day)), { minLength: 5 }))
    .map(([rows, days]): Statement[] =>
      rows.map((row, index) => {
        const [statedOn, source] = days[index] ?? [null, null];
        return { ...row, statedOn, sources: source === null ? [] : [source] };
      }),
    );
  const activities = fc
    .array(fc.tuple(day, fc.option(day), fc.option(fc.nat(2))), { maxLength: 6 })
    .map((rows): Activity[] =>
      rows.map(([start, source, parent], index) =>
        anActivity({
          id: `activity-${index}`,
          start,
          parent:
            parent === null || index < 3 || parent >= rows.length ? null : `activity-${parent}`,
          sources: source === null ? [] : [source],
        }),
      ),
    );

  it("what was known then and what was added make up what is known now, once each", () => {
    fc.assert(
      fc.property(statements, activities, day, fc.option(day), (rows, acts, since, known) => {
        const now = recordOf(rows, acts, known, sources);
        const changes = changesSince(now, since, sources);
        const { before } = changes;
        const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
        expect([...ids(before.statements), ...statementIds(changes)].toSorted()).toEqual(
          ids(now.statements).toSorted(),
        );
        expect([...ids(before.activities), ...activityIds(changes)].toSorted()).toEqual(
          ids(now.activities).toSorted(),
        );
      }),
    );
  });

  it("nothing was added, and no disagreement changed, since the day itself or a later one", () => {
    fc.assert(
      fc.property(statements, activities, day, day, (rows, acts, a, b) => {
        const [known, since] = a <= b ? [a, b] : [b, a];
        const now = recordOf(rows, acts, known, sources);
        const changes = changesSince(now, since, sources);
        expect([...statementIds(changes), ...activityIds(changes)]).toEqual([]);
        expect(changedDisagreements(changes, now, [], noRows, sources)).toEqual({
          opened: [],
          noted: [],
          settled: [],
        });
      }),
    );
  });

  it("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(statements, activities, day, (rows, acts, since) => {
        const one = changesSince(recordOf(rows, acts, null, sources), since, sources);
        const turned = recordOf(rows.toReversed(), acts.toReversed(), null, sources);
        const other = changesSince(turned, since, sources);
        expect(statementIds(other)).toEqual(statementIds(one));
        expect(activityIds(other)).toEqual(activityIds(one));
      }),
    );
  });
});
