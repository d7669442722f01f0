import { describe, expect, it } from "vitest";
import { parseFigure, printFigure } from "../../app/domain/figure.ts";
import { recordOf } from "../../app/domain/record.ts";
import { type AroundTable, aroundView } from "../../app/features/activity/aroundView.ts";
import { lookBackWords } from "../../app/features/activity/lookBack.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { isUsableDay } from "../../app/url/usable.ts";
import { aStatement, anActivity } from "../../mocks/makers.ts";
import { publishedRecord, publishedSources } from "../support/publishedRecord.ts";

const record = publishedRecord();
const visitId = "2025-03-brussels-visit";
/** All that is known, and what was known on two other days. */
const records = [record, publishedRecord("2025-03-08"), publishedRecord("2022-06-01")];

function activityOf(id: string, known = record) {
  const activity = known.activities.find((row) => row.id === id);
  if (!activity) throw new Error(`${id} is not in the record`);
  return activity;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const view = (id: string, known = record) => aroundView(activityOf(id, known), known, en);
const cellsOf = ({ rise, rows }: AroundTable) => [
  ...(rise ?? []),
  ...rows.flatMap(({ cells }) => cells),
];
/** Every text of a table, in the order of reading. */
const textsOf = (table: AroundTable) =>
  [
    table.caption,
    ...table.heads.flatMap(({ name, days }) => [name, days]),
    ...table.reasons,
    ...table.rows.map(({ label }) => label),
    ...cellsOf(table).flatMap(({ text, detail }) => [text, detail ?? ""]),
  ].map(plain);

describe("before and after the visit to Brussels", () => {
  it("says the rises, the counts at their ends with the days, and how many statements there are", () => {
    const [short, long] = view(visitId).tables;
    expect(short && textsOf(short)).toEqual(
      [
        ["People killed or injured in the 90 days before and after"],
        ["90 days before", "6 Dec 2024 – 5 Mar 2025", "90 days after", "9 Mar 2025 – 6 Jun 2025"],
        [
          "At the start",
          "At the end",
          "Statements for these days",
          "Statements that the counts rest on",
        ],
        ["1", "", "9–16", ""],
        ["382", "5 Dec 2024", "383", "8 Mar 2025"],
        ["383", "5 Mar 2025", "392–399", "6 Jun 2025"],
        ["3", "", "6", ""],
        ["4", "", "3", ""],
      ].flat(),
    );
    expect(long?.rise?.map(({ text }) => text)).toEqual(["37", "34–36"]);
  });

  it("asks of each number what it says", () => {
    const [short] = view(visitId).tables;
    const asked = short ? cellsOf(short).map(({ asks }) => asks && printFigure(asks)) : [];
    expect(asked).toEqual([
      "rise.all.total.2024-12-06.2025-03-05",
      "rise.all.total.2025-03-09.2025-06-06",
      "count.all.total.2024-12-05",
      "count.all.total.2025-03-08",
      "count.all.total.2025-03-05",
      "count.all.total.2025-06-06",
      null,
      null,
      null,
      null,
    ]);
  });

  it("sets no rise beside another as known on the article's day, and says what is missing", () => {
    const [short] = view(visitId, publishedRecord("2025-03-08")).tables;
    expect(short?.rise).toBeNull();
    expect(short?.reasons).toEqual([
      "The 90 days after run past the last count: no count newer than 8 March 2025 was known on 8 March 2025.",
    ]);
    expect(short && textsOf(short)).toEqual(expect.arrayContaining(["382", "383", "383+"]));
  });
});

describe("two sides that are not compared", () => {
  const at = (totals: readonly [asOf: string, total: number][], start = "2024-06-10") => {
    const rows = totals.map(([asOf, total]) => aStatement({ asOf, total }));
    const known = recordOf(rows, [], null, new Map());
    const [short] = aroundView(anActivity({ start }), known, en).tables;
    if (!short) throw new Error("no table");
    return short;
  };

  it("give the reasons of both sides", () => {
    expect(
      at([
        ["2024-01-01", 300],
        ["2025-01-01", 340],
      ]).reasons,
    ).toEqual([
      "No statement counts to any of the 90 days before; the counts shown rest on other days.",
      "No statement counts to any of the 90 days after; the counts shown rest on other days.",
    ]);
    expect(
      at([
        ["2024-05-01", 301],
        ["2024-07-01", 300],
        ["2025-01-01", 340],
      ]).reasons,
    ).toEqual([
      "Statements contradict each other at the start or the end of the 90 days before.",
      "Statements contradict each other at the start or the end of the 90 days after.",
    ]);
    expect(at([]).reasons).toEqual([
      "The 90 days before run past the last count: no count was found.",
      "The 90 days after run past the last count: no count was found.",
    ]);
  });

  it("show no number for days that were not counted, and none that says nothing", () => {
    const early = at(
      [
        ["2020-12-01", 10],
        ["2021-06-01", 40],
      ],
      "2021-01-15",
    );
    expect(early.reasons[0]).toBe(
      "Counting starts on 10 November 2020, later than the 90 days before begin.",
    );
    expect(early.rows[0]?.cells[0]).toEqual({
      text: "not yet counted",
      asks: null,
      detail: "16 Oct 2020",
    });
    expect(cellsOf(at([])).map(({ text }) => text)).toEqual([
      ...Array.from({ length: 4 }, () => "not known"),
      // Neither a statement for these days nor one that the counts rest on, on either side.
      ...Array.from({ length: 4 }, () => "0"),
    ]);
  });

  it("say “no change”, never 0, where statements on both sides say the same", () => {
    const table = at([
      ["2024-01-01", 300],
      ["2024-05-01", 300],
      ["2024-06-10", 300],
      ["2024-07-01", 305],
      ["2024-12-01", 310],
    ]);
    expect(table.rise?.map(({ text }) => text)).toEqual(["no change", "5–10"]);
  });

  it("do not exist where the activity is not dated exactly", () => {
    const { tables, notes } = view("2025-03-brussels-m9-mine-action");
    expect(tables).toEqual([]);
    expect(notes).toEqual([
      "The activity is not dated exactly, so no days are certain to be before it or after it, and none are compared.",
    ]);
  });
});

describe("what is said around every activity of the record", () => {
  const views = records.flatMap((known) =>
    known.activities.map((activity) => ({ known, ...aroundView(activity, known, en) })),
  );
  const causal =
    /\b(because|due to|owing|thanks|le(a)?d(s|ing)? to|caus\w+|result\w*|effect\w*|affect\w*|impact\w*|consequen\w*|therefore|hence|thus|why|explain\w*|reason\w*|contribut\w*|attribut\w*|following|in the wake|prompted|triggered|brought about|helped|prevent\w*|reduc\w*|improv\w*|worse\w*|success\w*|since the|so that|despite|although|fell|dropp?ed|more than before|fewer)\b/i;

  it("uses no word of cause or judgement, the fixed sentence included", () => {
    const lookBack = records.flatMap(({ activities, known }) =>
      activities.map((activity) => lookBackWords(activity, known, publishedSources, en).text),
    );
    const { heading, aside, unit, rise, notCompared } = en.around;
    const fixed = [heading, aside, unit, rise, notCompared];
    const said = new Set([
      ...fixed,
      ...lookBack,
      ...views.flatMap(({ tables, notes }) => [...tables.flatMap(textsOf), ...notes]),
    ]);
    expect(said.size).toBeGreaterThan(500);
    expect([...said].filter((text) => causal.test(text))).toEqual([]);
    for (const word of ["This led to", "as a result of it", "because"])
      expect(word).toMatch(causal);
  });

  it("compares rises on both sides or on neither, with a sentence where it does not", () => {
    const tables = views.flatMap((each) => each.tables);
    expect(tables.length).toBeGreaterThan(300);
    for (const { rise, reasons } of tables) {
      expect(rise === null).toBe(reasons.length > 0);
      for (const { text } of rise ?? []) expect(text).toMatch(/^(no change|\d+(–\d+)?)$/);
    }
  });

  it("asks only for numbers that an address can ask for", () => {
    const asked = views
      .flatMap(({ tables }) => tables.flatMap(cellsOf))
      .flatMap(({ asks }) => asks ?? []);
    expect(asked.length).toBeGreaterThan(1_000);
    expect(asked.map((figure) => parseFigure(printFigure(figure), isUsableDay))).toEqual(asked);
  });
});
