import { describe, expect, it } from "vitest";
import { countOf } from "../../../app/domain/count.ts";
import { civiliansWithin, lastSplit } from "../../../app/domain/splits.ts";
import { seriesOf } from "../../../app/domain/statements.ts";
import { aStatement } from "../../../mocks/makers.ts";

const split = {
  civilian: { killed: 55, injured: 143 },
  military: { killed: 15, injured: 169 },
};
const first = aStatement({ id: "first", asOf: "2024-11-11", total: 382, ...split });
const later = aStatement({ id: "later", asOf: "2025-03-08", total: 383 });

describe("the last published split", () => {
  const series = seriesOf([first, later]);

  it("holds from its day on, through counts without one", () => {
    expect(lastSplit(series, "2024-11-10")).toBeNull();
    const expected = { total: 382, civilians: 198, military: 184 };
    expect(lastSplit(series, "2024-11-11")).toMatchObject(expected);
    expect(lastSplit(series, "2026-01-01")).toMatchObject({
      ...expected,
      statement: { id: "first" },
    });
  });

  it("is the newest of several", () => {
    const newer = aStatement({
      id: "newer",
      asOf: "2025-02-01",
      total: 383,
      civilian: { killed: 55, injured: 144 },
      military: { killed: 15, injured: 169 },
    });
    expect(lastSplit(seriesOf([newer, first]), "2025-02-01")?.statement.id).toBe("newer");
    expect(lastSplit(seriesOf([newer, first]), "2025-01-31")?.statement.id).toBe("first");
  });

  it("may follow by subtraction", () => {
    const civiliansOnly = aStatement({ total: 382, civilian: split.civilian });
    expect(lastSplit(seriesOf([civiliansOnly]), "2024-01-01")).toMatchObject({ military: 184 });
  });

  it("needs killed and injured of a part", () => {
    const killedOnly = aStatement({ total: 306, civilian: { killed: 42, injured: null } });
    expect(lastSplit(seriesOf([killedOnly]), "2024-01-01")).toBeNull();
  });

  it.each([{ civilian: { killed: 20, injured: 29 } }, { military: { killed: 7, injured: 86 } }])(
    "needs both parts: %j of at least 142 people is none",
    (part) => {
      const atLeast = aStatement({ total: 142, precision: "at-least", use: "series", ...part });
      expect(lastSplit(seriesOf([atLeast]), "2024-01-01")).toBeNull();
    },
  );
});

describe("a split carried to a later total", () => {
  const published = { statement: seriesOf([first])[0]!, total: 382, civilians: 198, military: 184 };

  it.each([
    [382, 198],
    [383, 199],
    [392, 208],
    [380, 198],
  ])("of %i people: 198 to %i civilians", (total, high) => {
    expect(civiliansWithin(published, total)).toEqual({ low: 198, high });
  });

  it("is what the bounds say on that day", () => {
    const { civilians, military } = countOf([first, later]).at("2025-03-08");
    expect(civilians.total).toMatchObject({ low: 198, high: 199 });
    expect(military.total).toMatchObject({ low: 184, high: 185 });
  });
});
