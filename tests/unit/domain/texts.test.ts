import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Activity,
  type WholeActivity,
  activityTexts,
} from "../../../app/contract/activity.ts";
import { type Columns, columnsOf, rowsOf } from "../../../app/contract/columns.ts";
import { parseDataFile } from "../../../app/contract/parseDataFile.ts";
import {
  type Statement,
  type WholeStatement,
  statementTexts,
} from "../../../app/contract/statement.ts";
import { keptRows, withTexts } from "../../../app/domain/texts.ts";
import { anActivity, aStatement } from "../../../mocks/makers.ts";
import activity from "../../../data/activity.json";
import statements from "../../../data/statements.json";

type Row = Statement | Activity;
type Whole = WholeStatement | WholeActivity;

const published = {
  statements: parseDataFile("statements", statements).rows,
  activity: parseDataFile("activity", activity).rows,
};
/** The rows without their texts, as a page that is opened reads them. */
const firstOf = {
  statements: () => sent(columnsOf(published.statements, statementTexts)),
  activity: () => sent(columnsOf(published.activity, activityTexts)),
};
function sent<Kind extends Row>(columns: Columns<Kind>): Row[] {
  return rowsOf(JSON.parse(JSON.stringify(columns)) as Columns<Kind>);
}
const read = (row: Row): Whole => ("use" in row ? withTexts(row) : withTexts(row));

const lists = ["statements", "activity"] as const;
const aList = fc.constantFrom(...lists);
const aPlace = fc.nat();

/** The whole rows are gone on with, and the first ones have no texts. */
function expectWhole(first: readonly Row[], whole: readonly Whole[]): void {
  expect(keptRows(first, whole)).toBe(whole);
  expect(first.filter(hasTexts)).toEqual([]);
}

function hasTexts(row: Row): boolean {
  try {
    return read(row).id === row.id;
  } catch {
    return false;
  }
}

describe("the texts of a row", () => {
  it("are there in a whole one", () => {
    const row = aStatement({ note: "A note" });
    expect(withTexts(row)).toBe(row);
  });

  it("are never read as missing where they are not loaded", () => {
    const [row] = rowsOf(columnsOf([aStatement()], statementTexts));
    expect(() => row && withTexts(row)).toThrow("before they are loaded");
  });
});

describe("when the whole file comes after the first rows", () => {
  it.each(lists)("%s that say the same stay the same rows, and find their texts", (list) => {
    const [first, whole] = [firstOf[list](), published[list]];
    expect(keptRows<Row>(first, whole)).toBe(first);
    expect(first.map(read)).toEqual(whole);
    for (const [place, row] of first.entries()) expect(read(row)).toBe(whole[place]);
    expect(keptRows<Row>(first, whole)).toBe(first);
  });

  it("a field that says anything else brings the whole rows", () => {
    fc.assert(
      fc.property(aList, aPlace, aPlace, fc.jsonValue(), (list, rowAt, fieldAt, value) => {
        const first = firstOf[list]();
        const whole: Whole[] = [...published[list]];
        const [row, fields] = [rowAt % whole.length, Object.keys(first[0] ?? {})];
        const field = fields[fieldAt % fields.length] as keyof Row;
        fc.pre(JSON.stringify(first[row]?.[field]) !== JSON.stringify(value));
        whole[row] = { ...whole[row], [field]: value } as Whole;
        expectWhole(first, whole);
      }),
      { numRuns: 300 },
    );
  });

  it("so does a change inside a field", () => {
    const first = firstOf.statements();
    const at = published.statements.findIndex(({ civilian }) => civilian !== null);
    const row = published.statements[at];
    if (!row?.civilian) throw new Error("no statement of civilians");
    const civilian = { ...row.civilian, killed: (row.civilian.killed ?? 0) + 1 };
    expectWhole(first, published.statements.with(at, { ...row, civilian }));
  });

  it("so does a row that was added, taken away or moved", () => {
    fc.assert(
      fc.property(aList, aPlace, aPlace, (list, from, to) => {
        const whole: readonly Whole[] = published[list];
        const [at, next] = [from % whole.length, to % whole.length];
        const taken = whole.toSpliced(at, 1);
        const [moved] = whole.slice(at, at + 1);
        if (!moved) throw new Error("no row");
        expectWhole(firstOf[list](), taken);
        expectWhole(firstOf[list](), whole.toSpliced(next, 0, { ...moved, id: "another" }));
        fc.pre(at !== next);
        expectWhole(firstOf[list](), taken.toSpliced(next, 0, moved));
      }),
      { numRuns: 50 },
    );
  });

  it("texts that change later bring the whole rows, and what was shown before keeps its own", () => {
    const visit = anActivity({ note: "A note" });
    const first = rowsOf(columnsOf([visit], activityTexts));
    expect(keptRows(first, [visit])).toBe(first);
    const later = [{ ...visit, note: "Another note" }];
    expect(keptRows(first, later)).toBe(later);
    expect(first.map((row) => withTexts(row).note)).toEqual(["A note"]);
  });

  it("without first rows, or with none, the whole ones are taken", () => {
    const whole: readonly Whole[] = [aStatement()];
    expect(keptRows<Row>(undefined, whole)).toBe(whole);
    expect(keptRows<Row>([], whole)).toBe(whole);
  });
});
