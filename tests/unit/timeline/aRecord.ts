import type { Activity } from "../../../app/contract/activity.ts";
import type { Statement } from "../../../app/contract/statement.ts";
import { type Preset, periodOf, presetsOf } from "../../../app/domain/period.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { layoutOf } from "../../../app/features/timeline/layout.ts";
import { enDetails as en } from "../../../app/i18n/enDetails.ts";
import { publishedRecord } from "../../support/publishedRecord.ts";

/** The record as it is published. */
export const published = publishedRecord();

export function aRecord(statements: Statement[], activities: Activity[] = []) {
  return recordOf(statements, activities, null, new Map());
}

export const laptop = { width: 1318, height: 408, text: 13 };
export const projector = { width: 1850, height: 700, text: 16 };
export const phone = { width: 358, height: 480, text: 13 };

export const everyPreset = presetsOf(published.span);

/** The timeline of a named period of the published record. */
export function timelineOf(preset: Preset, size = laptop, selected: string | null = null) {
  return layoutOf(published, periodOf({ preset }, published.span), size, selected, en);
}
