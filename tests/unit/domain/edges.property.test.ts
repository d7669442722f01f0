import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "../../../app/domain/day.ts";
import { type Given, edgesOf } from "../../../app/domain/edges.ts";
import { isDateStated, isDated } from "../../../app/domain/statements.ts";
import { aDay, someStatements } from "./longRecord.ts";

const byWeight = (a: Given, b: Given) =>
  Number(a.by.use === "series") - Number(b.by.use === "series") || inOrder(b.by.id, a.by.id);

/** Looks at every row: of the highest values up to the day the latest one. */
function plainLower(given: readonly Given[], day: string): Given | null {
  return given
    .filter(({ by }) => by.asOf <= day)
    .toSorted((a, b) => inOrder(a.by.asOf, b.by.asOf) || byWeight(a, b))
    .reduce<Given | null>(
      (best, next) => (best === null || next.value >= best.value ? next : best),
      null,
    );
}

/** Looks at every row: of the lowest values from the day on a stated one, else the nearest. */
function plainUpper(given: readonly Given[], day: string): Given | null {
  return given
    .filter(({ by }) => by.asOf >= day)
    .toSorted((a, b) => inOrder(b.by.asOf, a.by.asOf) || byWeight(a, b))
    .reduce<Given | null>((best, next) => {
      if (best === null || next.value < best.value) return next;
      if (next.value > best.value) return best;
      return isDateStated(next.by) || !isDateStated(best.by) ? next : best;
    }, null);
}

it("the limits of a count are those that looking at every row gives", () => {
  fc.assert(
    fc.property(someStatements, aDay, (statements, day) => {
      const given = statements
        .filter(isDated)
        .flatMap((by): Given[] => (by.total === null ? [] : [{ value: by.total, by }]));
      const edges = edgesOf(given, given);
      expect(edges.lower(day)).toEqual(plainLower(given, day));
      expect(edges.upper(day)).toEqual(plainUpper(given, day));
      const stated = given.filter(({ by }) => isDateStated(by));
      expect(edges.strictUpper(day)).toEqual(plainUpper(stated, day));
    }),
    { numRuns: 500 },
  );
});
