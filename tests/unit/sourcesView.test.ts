import { describe, expect, it } from "vitest";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { intervalsKnownOn } from "../../app/domain/intervals.ts";
import { notesKnown } from "../../app/domain/notesKnown.ts";
import { recordOf } from "../../app/domain/record.ts";
import type { SourcesById } from "../../app/domain/statements.ts";
import { type Matter, anchorOf, mattersOf } from "../../app/features/sources/disagreementGroups.ts";
import { mattersIn } from "../../app/features/sources/matters.ts";
import { publicationsIn, publisherViews } from "../../app/features/sources/publications.ts";
import { backgroundOf, matterView } from "../../app/features/sources/sourcesView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import activityFile from "../../data/activity.json" with { type: "json" };
import disagreementsFile from "../../data/disagreements.json" with { type: "json" };
import intervalsFile from "../../data/intervals.json" with { type: "json" };
import sourcesFile from "../../data/sources.json" with { type: "json" };
import statementsFile from "../../data/statements.json" with { type: "json" };
import { aReturn, anIncident } from "../../mocks/impactMakers.ts";
import { aDisagreement, aSource, aStatement, anActivity, anInterval } from "../../mocks/makers.ts";

const statements = parseDataFile("statements", statementsFile).rows;
const activity = parseDataFile("activity", activityFile).rows;
const intervals = parseDataFile("intervals", intervalsFile).rows;
const notes = parseDataFile("disagreements", disagreementsFile).rows;
const sources: SourcesById = new Map(
  parseDataFile("sources", sourcesFile).rows.map((source) => [source.id, source]),
);
const record = recordOf(statements, activity, null, sources);
const matters = mattersOf(record, intervals, notes);
const noSources: SourcesById = new Map();

function viewOf(matter: Matter | undefined) {
  if (!matter) throw new Error("No such matter");
  return matterView(matter, sources, en);
}

const byId = (id: string) => viewOf(matters.find((matter) => matter.id === id));

describe("the founding article's wording", () => {
  const view = viewOf(matters[0]);

  it("comes first, with the arithmetic spelled out", () => {
    expect(view.anchor).toBe("disagreement-s-2025-03-08-383");
    expect(view.title).toBe("383 worded as civilians, 8 March 2025");
    expect(view.sentences.join(" ")).toContain("198 + (383 − 382) = 199 of 383");
    expect(view.sentences.join(" ")).toContain("382 on 11 November 2024, has 198 civilians");
  });

  it("names the other report on the visit, and that it is very probably on this one", () => {
    expect(view.sentences.join(" ")).toMatch(
      /Reports on one visit .*6–8 March 2025\) print different counts: 382 \(Caliber.Az.* 383 \(Azernews/,
    );
    expect(view.sentences.at(-1)).toBe(
      "The report that prints 382 leaves open which visit it is about; very probably it is this one.",
    );
  });

  it("shows the statements with their publications, and the notes on it", () => {
    expect(view.evidence.map(({ id }) => id)).toEqual([
      "s-2025-03-08-383",
      "s-undated-382",
      "s-2024-11-11-382",
    ]);
    expect(view.evidence.every(({ links }) => links.length > 0)).toBe(true);
    expect(view.notes.map(({ id }) => id)).toEqual(["x01", "y15"]);
  });
});

describe("the real disagreements", () => {
  it("join what is about the same statements", () => {
    const view = byId("s-2024-04-24-356");
    expect(view.title).toBe("356 or 365 for 24 April 2024");
    expect(view.sentences).toHaveLength(2);
    expect(view.sentences[1]).toContain("65 killed + 291 injured = 356");
    expect(view.notes.map(({ id }) => id)).toEqual(["x05"]);
  });

  it("say a count that falls, with its days", () => {
    const isFall = ({ group }: Matter) =>
      group?.found.some((item) => item.kind === "fell" && item.measure === "total");
    const view = viewOf(matters.find(isFall));
    expect(view.title).toBe("A count that fell: 304 to 16 June 2023, then 303");
    expect(view.sentences[0]).toBe(
      "The count was 304 people killed or injured to 16 June 2023, and then 303 to 13 July 2023 and 18 August 2023. A cumulative count cannot fall, so these cannot all be true.",
    );
    expect(view.sentences.join(" ")).not.toContain("304 people killed or injured:");
  });

  it("say a count of people killed that falls, with the note on it", () => {
    const view = byId("s-2023-09-04-305");
    expect(view.title).toBe("A count of people killed that fell: 57 to 4 September 2023, then 55");
    expect(view.sentences[0]).toBe(
      "The count was 57 people killed to 4 September 2023, and then 55 to 12 September 2023. A cumulative count cannot fall, so these cannot all be true.",
    );
    expect(view.notes.map(({ id }) => id)).toEqual(["x20"]);
  });

  it("say an old count that was given for a day of which another was stated", () => {
    const view = byId("s-2023-12-06-340");
    expect(view.title).toBe("338 or 340 for 6 December 2023");
    expect(view.evidence.map(({ id }) => id)).toEqual([
      "s-2023-12-06-340",
      "s-2023-12-06-340-2",
      "s-2023-12-06-338",
    ]);
  });

  it("show the three sources of one interval as one matter", () => {
    const view = byId("i-2023-01-01");
    expect(view.evidence).toHaveLength(3);
    expect(view.sentences[0]).toContain("allow between 62 and 64");
  });

  it("show every note once, and every matter under its own anchor", () => {
    const shown = matters.flatMap((matter) => matter.notes);
    expect(shown).toHaveLength(notes.length);
    expect(new Set(shown).size).toBe(notes.length);
    expect(new Set(matters.map(anchorOf)).size).toBe(matters.length);
  });

  it("never leave a matter without a title and a sentence or note", () => {
    for (const matter of matters) {
      const { title, sentences, notes: own } = viewOf(matter);
      expect(title).not.toBe("");
      expect(sentences.length + own.length).toBeGreaterThan(0);
    }
  });
});

describe("the matters of a period", () => {
  const idsIn = (from: string, to: string) =>
    mattersIn(matters, record, { from, to }).inPeriod.map(({ id }) => id);

  it("are those that touch it", () => {
    expect(idsIn("2025-03-06", "2025-03-08")).toContain("s-2025-03-08-383");
    expect(idsIn("2023-07-01", "2023-07-02")).not.toContain("s-2025-03-08-383");
  });

  it("include the count that it ends with, and the day before it", () => {
    expect(idsIn("2025-03-09", "2025-03-09")).toContain("s-2025-03-08-383");
    const before = idsIn("2023-08-19", "2023-08-20");
    expect(before).toEqual(expect.arrayContaining(idsIn("2023-08-18", "2023-08-18").slice(0, 1)));
  });

  it("leave none out", () => {
    const { inPeriod, others } = mattersIn(matters, record, {
      from: "2022-01-01",
      to: "2022-12-31",
    });
    expect(inPeriod.length + others.length).toBe(matters.length);
  });
});

describe("looking back", () => {
  const statement = aStatement();
  const then = recordOf([statement], [], "2024-06-01", noSources);
  const dated = new Map([
    ["early", aSource({ id: "early", published: "2024-05-01" })],
    ["late", aSource({ id: "late", published: "2024-07-01" })],
    ["undated", aSource({ id: "undated", published: null })],
  ]);

  it("shows the intervals published by then, undated ones by their last day", () => {
    const rows = [
      anInterval({ id: "early", sources: ["early"] }),
      anInterval({ id: "late", sources: ["late"] }),
      anInterval({ id: "over", end: "2024-05-31", sources: ["undated"] }),
      anInterval({ id: "going-on", end: "2024-12-31", sources: ["undated"] }),
    ];
    expect(intervalsKnownOn(rows, then.known, dated).map(({ id }) => id)).toEqual([
      "early",
      "over",
    ]);
    expect(intervalsKnownOn(rows, record.known, dated)).toHaveLength(4);
  });

  it("shows the notes on what was known by then", () => {
    const none = { statements: [], intervals: [], activity: [], incidents: [], returns: [] };
    const about = { ...none, statements: [statement.id] };
    const rows = [
      aDisagreement({ id: "known", about, sources: ["early", "undated"] }),
      aDisagreement({ id: "too-late", about, sources: ["early", "late"] }),
      aDisagreement({ id: "of-later", about: { ...none, statements: ["later"] } }),
      aDisagreement({ id: "of-activity", about: { ...about, activity: ["visit"] } }),
      aDisagreement({ id: "of-later-activity", about: { ...about, activity: ["later"] } }),
      aDisagreement({ id: "of-interval", about: { ...none, intervals: ["span"] } }),
      aDisagreement({ id: "of-later-interval", about: { ...none, intervals: ["going-on"] } }),
      aDisagreement({ id: "of-incident", about: { ...none, incidents: ["may"] } }),
      aDisagreement({ id: "of-later-incident", about: { ...none, incidents: ["july"] } }),
      aDisagreement({ id: "of-a-month", about: { ...none, incidents: ["june"] } }),
      aDisagreement({ id: "of-one-not-loaded", about: { ...none, incidents: ["missing"] } }),
      aDisagreement({ id: "of-return", about: { ...none, returns: ["count"] } }),
      aDisagreement({ id: "of-later-target", about: { ...none, returns: ["later-target"] } }),
      aDisagreement({ id: "of-nothing-dated", about: none, sources: ["undated"] }),
      aDisagreement({ id: "of-a-publication", about: none, sources: ["early"] }),
    ].map((note) => (note.sources.includes("a-source") ? { ...note, sources: ["undated"] } : note));
    const named = {
      intervals: [
        anInterval({ id: "span", end: "2024-05-31", sources: ["undated"] }),
        anInterval({ id: "going-on", end: "2024-12-31", sources: ["undated"] }),
      ],
      incidents: [
        anIncident({ id: "may", date: "2024-05-20", sources: ["undated"] }),
        anIncident({ id: "july", date: "2024-05-20", sources: ["late"] }),
        anIncident({
          id: "june",
          date: "2024-06-01",
          datePrecision: "month",
          sources: ["undated"],
        }),
      ],
      returns: [
        aReturn({ id: "count", statedOn: "2024-05-31" }),
        aReturn({ id: "later-target", scope: "target", statedOn: "2024-06-02" }),
      ],
    };
    const record = recordOf(
      [statement],
      [anActivity({ id: "visit", sources: ["early"] })],
      "2024-06-01",
      dated,
    );
    expect(notesKnown(rows, record, dated, named).map(({ id }) => id)).toEqual([
      "known",
      "of-activity",
      "of-interval",
      "of-incident",
      "of-return",
      "of-a-publication",
    ]);
    expect(notesKnown(rows, { ...record, known: null }, dated, named)).toHaveLength(rows.length);
  });

  it("shows only the publications that were there by then", () => {
    const looking = recordOf(
      [{ ...statement, sources: ["undated", "late"] }],
      [],
      "2024-06-01",
      dated,
    );
    const { inPeriod, others } = publicationsIn(looking, looking.span, dated);
    expect(inPeriod.map(({ source }) => source.id)).toEqual(["undated"]);
    expect(others.map(({ source }) => source.id)).toEqual(["early"]);
    const nothing = recordOf([], [], "2024-06-01", dated);
    expect(
      publicationsIn(nothing, looking.span, dated).others.map(({ source }) => source.id),
    ).toEqual(["early"]);
  });
});

describe("the publications of a period", () => {
  const rows = [
    aSource({ id: "b", publisher: "beta", published: "2024-02-01" }),
    aSource({ id: "a", publisher: "Alpha", published: null }),
    aSource({ id: "a2", publisher: "Alpha", published: "2024-01-01" }),
    aSource({ id: "host", publisher: null }),
  ];
  const list = new Map(rows.map((row) => [row.id, row]));
  const used = publicationsIn(
    recordOf(
      [aStatement({ sources: ["a", "b"] }), aStatement({ asOf: "2025-01-01", sources: ["host"] })],
      [anActivity({ sources: ["a", "a2"] })],
      null,
      list,
    ),
    { from: "2024-01-01", to: "2024-12-31" },
    list,
  );

  it("are those that its statements and activities rest on", () => {
    expect(used.inPeriod.map(({ source }) => source.id)).toEqual(["b", "a", "a2"]);
    expect(used.others.map(({ source }) => source.id)).toEqual(["host"]);
    expect(used.publishers).toBe(2);
  });

  it("stand under their publishers by name, the undated ones at the end", () => {
    const views = publisherViews([...used.inPeriod, ...used.others], en);
    expect(views.map(({ name }) => name)).toEqual(["Alpha", "beta", "example.org"]);
    expect(views[0]?.publications.map(({ text, uses }) => `${text}: ${uses}`)).toEqual([
      "1 January 2024: 1 activity",
      "undated page: 1 statement, 1 activity",
    ]);
  });

  it("are every row of the real list, once", () => {
    const real = publicationsIn(record, record.span, sources);
    expect(real.inPeriod.length + real.others.length).toBe(sources.size);
  });
});

it("says how the counts come about, with the record's own figures", () => {
  const text = backgroundOf(record, en).join(" ");
  expect(text).toContain("bodies of one government");
  expect(text).toContain("56 of the 83 counts of the line");
  expect(text).toContain("No count newer than 13 March 2026 was found");
  expect(backgroundOf(recordOf([], [], null, noSources), en)).toHaveLength(4);
});
