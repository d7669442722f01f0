import type * as v from "valibot";
import { Activity } from "./activity.ts";
import { Assistance } from "./assistance.ts";
import { Boundary } from "./boundary.ts";
import { Slide } from "./briefing.ts";
import { Clearance } from "./clearance.ts";
import { Contamination } from "./contamination.ts";
import { Disagreement } from "./disagreement.ts";
import { District } from "./district.ts";
import { fileOf } from "./fileOf.ts";
import { Incident } from "./incident.ts";
import { Interval } from "./interval.ts";
import { Return } from "./returns.ts";
import { Source } from "./source.ts";
import { Statement } from "./statement.ts";

/** The schema of each file under `data/`, by the file's name without `.json`. */
export const dataFiles = {
  statements: fileOf(Statement),
  activity: fileOf(Activity),
  sources: fileOf(Source),
  intervals: fileOf(Interval),
  incidents: fileOf(Incident),
  clearance: fileOf(Clearance),
  contamination: fileOf(Contamination),
  districts: fileOf(District),
  returns: fileOf(Return),
  assistance: fileOf(Assistance),
  disagreements: fileOf(Disagreement),
  boundaries: fileOf(Boundary),
  briefing: fileOf(Slide),
};

export type DataFileName = keyof typeof dataFiles;
export type FileSchema<Name extends DataFileName> = (typeof dataFiles)[Name];
export type DataFile<Name extends DataFileName> = v.InferOutput<FileSchema<Name>>;
export type Row<Name extends DataFileName> = DataFile<Name>["rows"][number];
