import * as v from "valibot";
import { Day } from "./day.ts";

/** The schema of a file of such rows. */
export const fileOf = <Row extends v.GenericSchema>(row: Row) =>
  v.strictObject({
    $schema: v.string(),
    /** The day on which a row was last added or changed. */
    updated: Day,
    rows: v.array(row),
  });
