import { describe, expect, it } from "vitest";
import { recordOf, recording, wholeRecord } from "../../../app/domain/record.ts";
import { type Work, atOnce } from "../../../app/domain/work.ts";
import { prepareLong } from "../../../app/prepareLong.ts";
import { hugeFiles } from "../../../mocks/hugeFiles.ts";

function filesOf(size: number) {
  const { statements, activity } = hugeFiles(size);
  return { statements: statements?.rows ?? [], activities: activity?.rows ?? [] };
}

it("work that is done at once gives what it gives after its rests", () => {
  function* three(): Work<string> {
    yield;
    yield;
    return "whole";
  }
  expect(atOnce(three())).toBe("whole");
});

describe("a long record", () => {
  it("that was made with rests is the one that is made at once", () => {
    const { statements, activities } = filesOf(3000);
    const work = recording(statements, activities, null, new Map());
    let rests = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) rests += 1;
    expect(rests).toBeGreaterThan(1000);
    const plain = recordOf(statements, activities, null, new Map());
    const made = step.value;
    expect({ ...made, count: null }).toEqual({ ...plain, count: null });
    expect(made.count.days).toEqual(plain.count.days);
    for (const day of ["2020-11-09", "2020-11-10", "2023-05-05", "2026-03-13", "2026-03-14"])
      expect(made.count.at(day)).toEqual(plain.count.at(day));
  });

  it("is kept once it is prepared, and no other is made", async () => {
    const { statements, activities } = filesOf(1500);
    await prepareLong(statements, activities);
    const record = wholeRecord(statements, activities);
    expect(record.count.at("2026-03-13").all.total.low).toBe(419);
    expect(record.folded).toHaveLength(1500);
    expect(wholeRecord(statements, activities, recordOf([], [], null, new Map()))).toBe(record);
  });

  it("that is asked for while it is made is made at once, and that one stays", async () => {
    const { statements, activities } = filesOf(1500);
    const prepared = prepareLong(statements, activities);
    const record = wholeRecord(statements, activities);
    expect(record.folded).toHaveLength(1500);
    await prepared;
    expect(wholeRecord(statements, activities)).toBe(record);
  });
});
