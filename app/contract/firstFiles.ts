import { Activity } from "./activity.ts";
import { fileOf } from "./fileOf.ts";
import { Statement } from "./statement.ts";

/** The schemas of the files that the first view is drawn from. */
export const firstFiles = {
  statements: fileOf(Statement),
  activity: fileOf(Activity),
};
