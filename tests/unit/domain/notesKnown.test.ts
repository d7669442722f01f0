import { describe, expect, it } from "vitest";
import type { Disagreement } from "../../../app/contract/disagreement.ts";
import { notesKnown } from "../../../app/domain/notesKnown.ts";
import { aReturn, anIncident } from "../../../mocks/impactMakers.ts";
import {
  aDisagreement,
  aSource,
  aStatement,
  anActivity,
  anInterval,
} from "../../../mocks/makers.ts";

const dated = (id: string, published: string | null) => aSource({ id, published });
const sources = new Map(
  [dated("march", "2024-03-01"), dated("april", "2024-04-01"), dated("undated", null)].map(
    (source) => [source.id, source],
  ),
);
const of = { sources: ["march"] };
const statements = [aStatement({ id: "statement", statedOn: "2024-03-01" })];
const activities = [anActivity({ id: "visit", ...of })];
const rows = {
  intervals: [anInterval({ id: "interval", ...of })],
  incidents: [
    anIncident({ id: "incident", ...of }),
    anIncident({ id: "day", date: "2024-02-01", sources: ["undated"] }),
    anIncident({ id: "month", date: "2024-02-01", datePrecision: "month", sources: ["undated"] }),
  ],
  returns: [aReturn({ id: "return", ...of })],
};
const about = (named: Partial<Disagreement["about"]>, facts: Partial<Disagreement> = {}) =>
  aDisagreement({
    about: { statements: [], intervals: [], activity: [], incidents: [], returns: [], ...named },
    sources: ["march"],
    ...facts,
  });
const isKnown = (note: Disagreement, known: string | null) =>
  notesKnown([note], { known, statements, activities }, sources, rows).length === 1;

describe("a note", () => {
  it.each<[string, Disagreement]>([
    ["a statement", about({ statements: ["statement"] })],
    ["an interval", about({ intervals: ["interval"] })],
    ["an activity", about({ activity: ["visit"] })],
    ["an explosion", about({ incidents: ["incident"] })],
    ["a count of return", about({ returns: ["return"] })],
    ["publications alone", about({})],
    ["all of these", about({ statements: ["statement"], incidents: ["incident"] })],
    [
      "an undated publication beside a row",
      about({ activity: ["visit"] }, { sources: ["undated"] }),
    ],
    ["an unlisted publication beside a row", about({ activity: ["visit"] }, { sources: ["no"] })],
    ["an undated publication beside another", about({}, { sources: ["undated", "march"] })],
  ])("on %s can be written from the day on which it was known", (_, note) => {
    expect([isKnown(note, "2024-02-29"), isKnown(note, "2024-03-01")]).toEqual([false, true]);
  });

  it.each<[string, Disagreement]>([
    ["names a publication that came later", about({ activity: ["visit"] }, { sources: ["april"] })],
    ["names a row that came later", about({ statements: ["statement", "later"] })],
    ["names undated publications alone", about({}, { sources: ["undated"] })],
    ["names a publication that is not listed, and no row", about({}, { sources: ["nowhere"] })],
  ])("that %s cannot yet be written", (_, note) => {
    expect(isKnown(note, "2024-03-31")).toBe(false);
    expect(isKnown(note, null)).toBe(true);
  });

  it("on an explosion without a dated report is known from its day on, or the end of its month", () => {
    const since = (incident: string, day: string) =>
      isKnown(about({ incidents: [incident] }, { sources: ["undated"] }), day);
    expect([since("day", "2024-01-31"), since("day", "2024-02-01")]).toEqual([false, true]);
    expect([since("month", "2024-02-29"), since("month", "2024-03-01")]).toEqual([false, true]);
  });
});
