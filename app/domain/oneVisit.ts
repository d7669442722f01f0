import type { Activity } from "../contract/activity.ts";
import type { Statement } from "../contract/statement.ts";
import { inOrder } from "./day.ts";
import { groupBy } from "./groupBy.ts";
import { statementsById } from "./ids.ts";

/** Different totals that were printed in reports on one and the same activity. */
export interface OneVisit {
  kind: "one-visit";
  visit: Activity;
  /** In the order of their totals; `inferred` where no source says that it is this activity. */
  printed: readonly { statement: Statement; total: number; inferred: boolean }[];
}

/** The activities of which reports print different totals, by their days. */
export function countsOfOneVisit(
  statements: readonly Statement[],
  activities: readonly Activity[],
): OneVisit[] {
  const reports = groupBy(
    statements.flatMap((statement) => {
      const { occasion } = statement;
      return occasion ? [{ ...occasion, statement }] : [];
    }),
    ({ activity }) => activity,
  );
  return activities
    .flatMap((visit): OneVisit[] => {
      const reported = reports.get(visit.id);
      if (reported === undefined) return [];
      const own =
        visit.statement === null ? undefined : statementsById(statements).get(visit.statement);
      const others = reported.filter(({ statement }) => statement !== own);
      const printed = [...(own ? [{ statement: own, basis: "stated" }] : []), ...others]
        .flatMap(({ statement, basis }) => {
          const { total, population, precision } = statement;
          if (total === null || population !== "all" || precision !== "exact") return [];
          return [{ statement, total, inferred: basis === "inferred" }];
        })
        .toSorted((a, b) => a.total - b.total || inOrder(a.statement.id, b.statement.id));
      const totals = new Set(printed.map(({ total }) => total));
      return totals.size > 1 ? [{ kind: "one-visit", visit, printed }] : [];
    })
    .toSorted((a, b) => inOrder(a.visit.start, b.visit.start) || inOrder(a.visit.id, b.visit.id));
}
