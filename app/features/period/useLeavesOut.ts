import { useQuery } from "@tanstack/react-query";
import type { CasualtyRecord } from "../../domain/record.ts";
import { queries } from "../../queries/queries.ts";

/** Whether there are statements or activities that the record leaves out because it looks back. */
export function useLeavesOut({ statements, activities }: CasualtyRecord): boolean {
  // Both are there: the record is made of them.
  const allStatements = useQuery({ ...queries.statements, enabled: false }).data?.rows;
  const allActivities = useQuery({ ...queries.activity, enabled: false }).data?.rows;
  return allStatements?.length !== statements.length || allActivities?.length !== activities.length;
}
