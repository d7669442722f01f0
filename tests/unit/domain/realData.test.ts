import { describe, expect, it } from "vitest";
import { matches } from "../../../app/domain/activity.ts";
import { activityIn } from "../../../app/domain/activityRows.ts";
import type { Bounds } from "../../../app/domain/bounds.ts";
import { type Change, changeIn } from "../../../app/domain/change.ts";
import type { Grid } from "../../../app/domain/measures.ts";
import { type Preset, periodOf, presetsOf } from "../../../app/domain/period.ts";
import { type Answer, answers } from "./presetAnswers.ts";
import { publishedRecord } from "../../support/publishedRecord.ts";

const record = publishedRecord();

/** "12" or "12..14", or "12.." where nothing limits it from above. */
function span({ low, high }: Pick<Bounds | Change, "low" | "high">): string {
  if (high === null) return `${low}..`;
  return low === high ? `${low}` : `${low}..${high}`;
}
const spans = ({ all, civilians, military }: Grid<Bounds> | Grid<Change>) =>
  [all.total, all.killed, all.injured, civilians.total, military.total].map(span).join(" | ");
const rests = (bounds: Bounds) =>
  [bounds.lowBy, bounds.highBy].map((rows) => rows.map(({ id }) => id).join("+")).join(" to ");

describe("the answers for every preset", () => {
  it("are written down for each", () => {
    expect(Object.keys(answers).toSorted()).toEqual(presetsOf(record.span).toSorted());
  });

  it.each(Object.entries(answers) as Array<[Preset, Answer]>)("%s", (preset, expected) => {
    const period = periodOf({ preset }, record.span);
    const at = record.count.at(period.to);
    const strict = { strict: true };
    const { counted, apart } = activityIn(record.folded, period);
    const answer: Answer = {
      at: spans(at),
      totalBy: rests(at.all.total),
      killedBy: rests(at.all.killed),
      rise: spans(changeIn(record.count, period)),
      strictAt: spans(record.count.at(period.to, strict)),
      strictRise: spans(changeIn(record.count, period, strict)),
      counted: counted.length,
      mineAction: counted.filter((fold) => matches(fold, { kind: null, mineActionOnly: true }))
        .length,
      meetings: counted.reduce((sum, { meetings }) => sum + meetings.length, 0),
      apart: apart.length,
    };
    expect(answer).toEqual(expected);
  });
});
