import type { Activity } from "./activity.ts";
import type { Columns } from "./columns.ts";
import type { Day } from "./day.ts";
import type { Statement } from "./statement.ts";

/** What the first view is drawn from: all rows of statements and activity, without their texts. */
export interface FirstFile {
  /** The newer of the days on which the two files were last changed. */
  updated: Day;
  statements: Columns<Statement>;
  activity: Columns<Activity>;
}
