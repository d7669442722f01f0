import fc from "fast-check";
import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { addDays } from "../../../app/domain/day.ts";
import type { Period } from "../../../app/domain/period.ts";
import { anActivity, aStatement } from "../../../mocks/makers.ts";

/** Days around the start of the count, so few that many rows share one. */
export const aDay = fc.integer({ min: -3, max: 60 }).map((number) => addDays("2020-11-10", number));

export const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(aDay, aDay)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const aSplit = fc.option(fc.record({ killed: fc.nat(3), injured: fc.nat(3) }), { freq: 4 });
const maybe = (most: number) => fc.option(fc.nat(most), { freq: 3 });

/** Statements of every kind; nothing sees to it that they fit each other. */
export const someStatements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      asOf: fc.option(aDay, { freq: 8 }),
      asOfBasis: fc.constantFrom("stated" as const, "publication" as const, "inferred" as const),
      population: fc.constantFrom(
        "all" as const,
        "all" as const,
        "all" as const,
        "civilians" as const,
      ),
      precision: fc.constantFrom(
        "exact" as const,
        "exact" as const,
        "at-least" as const,
        "about" as const,
      ),
      use: fc.constantFrom<Statement["use"]>(
        "series",
        "series",
        "repeat",
        "rounded",
        "partial",
        "excluded",
      ),
      speaker: fc.option(fc.constantFrom("One", "Another"), { freq: 3 }),
      total: maybe(12),
      killed: maybe(6),
      injured: maybe(6),
      civilian: aSplit,
      military: aSplit,
      noBoundFor: fc.subarray<Statement["noBoundFor"][number]>(["total", "killed", "injured"], {
        maxLength: 1,
      }),
      sources: fc.subarray(["a-source", "b-source", "c-source"], { minLength: 1 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((facts, index) => aStatement({ ...facts, id: `s-${index}` })));

const activityFacts = fc.record({
  start: aDay,
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
  kind: fc.constantFrom<Activity["kind"]>("visit", "session", "agreement", "statement"),
  track: fc.constantFrom<Activity["track"]>(
    "founding-visit",
    "nato-pa",
    "nato",
    "parliamentary",
    "other-official",
  ),
  mineAction: fc.boolean(),
  context: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  confidence: fc.constantFrom<Activity["confidence"]>("high", "high", "medium", "low"),
  /** The place of the activity that it is a part of, among those before it; `null` for none. */
  parent: fc.option(fc.nat(20), { freq: 2 }),
  sources: fc.subarray(["a-source", "b-source", "c-source"], { minLength: 1 }),
});

/** Activities of every kind, some of them parts of others. */
export const someActivities: fc.Arbitrary<Activity[]> = fc
  .array(activityFacts, { maxLength: 60 })
  .map((rows) =>
    rows.map(({ length, parent, ...facts }, index) => {
      const isPart = parent !== null && parent < index && rows[parent]?.parent === null;
      const end = addDays(facts.start, length);
      return anActivity({ ...facts, id: `a-${index}`, end, parent: isPart ? `a-${parent}` : null });
    }),
  );
