import type { Activity } from "../contract/activity.ts";
import type { Statement } from "../contract/statement.ts";
import { inOrder } from "./day.ts";
import { groupBy } from "./groupBy.ts";

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
  const linked = new Set(
    statements.flatMap(({ occasion }) => (occasion === null ? [] : [occasion.activity])),
  );
  if (linked.size === 0) return [];
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const byOccasion = groupBy(statements, ({ occasion }) => occasion?.activity ?? "");
  return activities
    .filter(({ id }) => linked.has(id))
    .flatMap((visit): OneVisit[] => {
      const own = visit.statement === null ? undefined : byId.get(visit.statement);
      const others = (byOccasion.get(visit.id) ?? []).filter((statement) => statement !== own);
      const printed = [...(own ? [own] : []), ...others]
        .flatMap((statement) => {
          const { total, population, precision, occasion } = statement;
          if (total === null || population !== "all" || precision !== "exact") return [];
          const inferred = statement !== own && occasion?.basis === "inferred";
          return [{ statement, total, inferred }];
        })
        .toSorted((a, b) => a.total - b.total || inOrder(a.statement.id, b.statement.id));
      const totals = new Set(printed.map(({ total }) => total));
      return totals.size > 1 ? [{ kind: "one-visit", visit, printed }] : [];
    })
    .toSorted((a, b) => inOrder(a.visit.start, b.visit.start) || inOrder(a.visit.id, b.visit.id));
}
