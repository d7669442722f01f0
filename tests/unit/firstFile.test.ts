import { describe, expect, it } from "vitest";
import { activityTexts } from "../../app/contract/activity.ts";
import { rowsOf } from "../../app/contract/columns.ts";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { statementTexts } from "../../app/contract/statement.ts";
import { firstFileOf } from "../../app/prerender/firstFile.ts";
import { aDataFile, anActivity, aStatement } from "../../mocks/makers.ts";
import activity from "../../data/activity.json";
import statements from "../../data/statements.json";

const files = {
  statements: parseDataFile("statements", statements),
  activity: parseDataFile("activity", activity),
};
/** As it is sent and read. */
const sent: ReturnType<typeof firstFileOf> = JSON.parse(
  JSON.stringify(firstFileOf(files.statements, files.activity)),
);

describe("the file that the first view is drawn from", () => {
  it.each([
    ["statements", rowsOf(sent.statements), files.statements.rows, statementTexts],
    ["activity", rowsOf(sent.activity), files.activity.rows, activityTexts],
  ] as const)("holds all rows of %s, without their texts alone", (_, rows, all, texts) => {
    expect(rows).toHaveLength(all.length);
    for (const [place, row] of rows.entries()) {
      const textless: Record<string, unknown> = { ...all[place] };
      for (const text of texts) delete textless[text];
      expect(row).toStrictEqual(textless);
    }
  });

  it("is of the newer day of the two", () => {
    const [old, young] = ["2024-01-01", "2024-02-01"];
    const older = { ...aDataFile("statements", [aStatement()]), updated: old };
    const newer = { ...aDataFile("activity", [anActivity()]), updated: young };
    expect(firstFileOf(older, newer).updated).toBe(young);
    expect(firstFileOf({ ...older, updated: young }, { ...newer, updated: old }).updated).toBe(
      young,
    );
  });
});
