import { describe, expect, it } from "vitest";
import { activityIn } from "../../../app/domain/activityRows.ts";
import { periodOf } from "../../../app/domain/period.ts";
import { type Box, textWidth } from "../../../app/features/timeline/placing.ts";
import { layoutOf } from "../../../app/features/timeline/layout.ts";
import { axisWindow } from "../../../app/features/timeline/scales.ts";
import { enDetails } from "../../../app/i18n/enDetails.ts";
import { everyPreset, laptop, phone, projector, published, timelineOf } from "./aRecord.ts";

const sizes = { laptop, projector, phone };
const cases = everyPreset.flatMap((preset) =>
  Object.keys(sizes).map((size) => ({ preset, size: size as keyof typeof sizes })),
);

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

describe.each(cases)("the timeline of $preset on a $size", ({ preset, size }) => {
  const layout = timelineOf(preset, sizes[size]);
  const { text } = layout.size;
  const labels = layout.labels.map(({ x, y, anchor, text: words }): Box => {
    const left = anchor === "end" ? x - textWidth(words, text) : x;
    return { left, right: left + textWidth(words, text), top: y - text, bottom: y + text * 0.3 };
  });
  const texts = [...labels, ...(layout.founding ? [layout.founding.box] : [])];

  it("drops no activity of its window", () => {
    const drawn = layout.lanes.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === "cluster" ? mark.folds : [mark.fold])),
    );
    const window = axisWindow(periodOf({ preset }, published.span));
    const counted = activityIn(published.folded, window).counted;
    expect(drawn.map(({ activity }) => activity.id).toSorted()).toEqual(
      counted.map(({ activity }) => activity.id).toSorted(),
    );
  });

  it("puts no text over another text, a point or the line", () => {
    for (const [index, box] of texts.entries()) {
      for (const other of texts.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      for (const { x, y } of layout.points)
        expect(overlaps(box, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })).toBe(false);
      for (const step of layout.steps) {
        const line = {
          left: layout.time.start(step.from),
          right: layout.time.end(step.to),
          top: layout.counts.y(step.low) - 1,
          bottom: layout.counts.y(step.low) + 1,
        };
        expect(overlaps(box, line)).toBe(false);
      }
    }
  });

  it("keeps texts, ticks and marks inside the picture", () => {
    for (const box of texts) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(layout.size.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
    }
    for (const { x, label } of layout.timeTicks) {
      expect(x + textWidth(label, text)).toBeLessThanOrEqual(layout.size.width);
    }
    for (const mark of layout.lanes.flatMap(({ marks }) => marks)) {
      expect(mark.x).toBeGreaterThanOrEqual(layout.time.left);
      expect(mark.x).toBeLessThanOrEqual(layout.time.right);
    }
  });

  it("keeps marks of a lane apart, or stacks or clusters them", () => {
    for (const { marks } of layout.lanes) {
      for (const [index, mark] of marks.entries()) {
        const next = marks[index + 1];
        if (!next || mark.type === "cluster" || next.type === "cluster") continue;
        if (mark.isFounding || next.isFounding) continue;
        const areApart = next.x - mark.x >= 11 || Math.abs(next.shift - mark.shift) >= 12;
        expect(areApart, `${mark.id} and ${next.id}`).toBe(true);
      }
    }
  });
});

it("annotates the founding pair wherever the window shows it", () => {
  for (const preset of ["article", "record", "2025", "visit"] as const) {
    for (const size of [laptop, projector]) {
      const { founding } = timelineOf(preset, size);
      expect(founding?.figure).toBe("383");
      expect(founding?.lines.join(" ")).toBe("reported on the Brussels visit, 6–8 March 2025");
      expect(founding?.mark.join(" ")).toBe("≠ worded “civilians”; at most 199 can be");
    }
  }
  expect(timelineOf("2022").founding).toBeNull();
});

it("ends the line at the last count and says that nothing newer was found", () => {
  const { end, time, labels, steps } = timelineOf("record");
  expect(steps.at(-1)?.to).toBe("2026-03-13");
  expect(end?.x).toBe(time.end("2026-03-13"));
  expect(labels.map(({ text }) => text)).toContain("419 · Mar 2026 · no newer count found");
  expect(timelineOf("2022").end).toBeNull();
});

it("lets the line enter from the left with its value", () => {
  expect(timelineOf("2024").entering?.text).toBe("315");
  expect(timelineOf("article").entering).toBeNull();
});

it("writes that value under the line where a point would cover it", () => {
  const isUnder = ({ entering, counts }: ReturnType<typeof layoutOf>) =>
    entering && entering.baseline > counts.y(Number(entering.text));
  expect(isUnder(timelineOf("2024", projector))).toBe(false);
  // A count of the days before stands there, a day after the line enters.
  const spring = { from: "2024-05-01", to: "2024-05-03" } as const;
  expect(isUnder(layoutOf(published, spring, projector, null, enDetails))).toBe(true);
});

it("says where an axis of people does not start at 0", () => {
  expect(timelineOf("article").axisNote).toBeNull();
  expect(timelineOf("2024").axisNote).toMatch(/^axis starts at \d+$/);
});

it("draws the chosen activity by itself, also where others are close", () => {
  const id = "2024-09-eapc-mine-action";
  const isAlone = (selected: string | null) =>
    timelineOf("article", laptop, selected).lanes.some(({ marks }) =>
      marks.some((mark) => mark.type === "activity" && mark.id === id),
    );
  expect(isAlone(null)).toBe(false);
  expect(isAlone(id)).toBe(true);
});
