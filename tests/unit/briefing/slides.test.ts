import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Slide, slideShows } from "../../../app/contract/briefing.ts";
import { printBriefing, readBriefing } from "../../../app/features/briefing/briefingFile.ts";
import { edited, idOf, joined, moved, without } from "../../../app/features/briefing/slides.ts";
import { aSlide } from "../../../mocks/makers.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
const title = fc.string({ minLength: 1 }).map((text) => text.trim() || "A title");
const slide: fc.Arbitrary<Slide> = fc.record({
  id,
  title,
  shows: fc.constantFrom(...slideShows),
  view: fc.constantFrom("", "period=2024", "from=2024-01-01&kind=visit", "known=2025-03-08"),
  notes: fc.string(),
});
const slides = fc.uniqueArray(slide, { selector: (one) => one.id, maxLength: 12 });
const some = slides.filter((all) => all.length > 0);
const ids = (all: readonly Slide[]) => all.map((one) => one.id);

const [a, b, c] = ["a", "b", "c"].map((name) => aSlide({ id: name, title: name })) as [
  Slide,
  Slide,
  Slide,
];

describe("moving a slide", () => {
  it("keeps every slide, once", () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: -20, max: 20 }), (all, which, by) => {
        const id = ids(all)[which % all.length] ?? "";
        const after = moved(all, id, by);
        expect(ids(after).toSorted()).toEqual(ids(all).toSorted());
        expect(new Set(after)).toEqual(new Set(all));
        const to = Math.max(0, Math.min(all.length - 1, ids(all).indexOf(id) + by));
        expect(ids(after).indexOf(id)).toBe(to);
      }),
    );
  });

  it("is undone by the move back, where no end was in the way", () => {
    expect(moved(moved([a, b, c], "a", 1), "a", -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], "c", 1)).toEqual([a, b, c]);
    expect(moved([a, b, c], "a", -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], "none", 1)).toEqual([a, b, c]);
  });
});

describe("the other changes", () => {
  it("change one slide, or take it away, and leave the others as they are", () => {
    expect(edited([a, b], "b", { title: "B", notes: "Say it." })).toEqual([
      a,
      { ...b, title: "B", notes: "Say it." },
    ]);
    expect(without([a, b, c], "b")).toEqual([a, c]);
  });

  it("join briefings, with an id of its own for every slide", () => {
    fc.assert(
      fc.property(slides, slides, (first, second) => {
        const all = joined(first, second);
        expect(all.slice(0, first.length)).toEqual(first);
        expect(new Set(ids(all)).size).toBe(first.length + second.length);
        expect(all.slice(first.length).map((one) => ({ ...one, id: "" }))).toEqual(
          second.map((one) => ({ ...one, id: "" })),
        );
      }),
    );
    expect(ids(joined([a, b], [a, a]))).toEqual(["a", "b", "a-2", "a-3"]);
  });

  it.each([
    ["Year by year", "year-by-year"],
    ["2024: what was known", "2024-what-was-known"],
    ["Évaluation — été", "evaluation-ete"],
    ["…", "slide"],
    ["Минная угроза", "slide"],
  ])("make an id of a title: %s", (text, expected) => {
    expect(idOf(text)).toBe(expected);
  });

  it("make an id that fits the contract of any title", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(idOf(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("a briefing as a file", () => {
  it("comes back from it as it went in", () => {
    fc.assert(
      fc.property(slides, (all) => {
        const text = printBriefing(all, "2026-11-24");
        expect(readBriefing(text, null)).toEqual({ slides: all, faults: [] });
      }),
    );
  });

  it("names each row and field that cannot be used, and keeps the others", () => {
    const rows = [
      a,
      { ...b, title: "", colour: "red" },
      { ...c, view: "perriod=2024" },
      { ...a, title: "Another" },
      { ...c, id: "d", view: "at=a-row" },
      7,
    ];
    const text = JSON.stringify({ $schema: "", updated: "2026-11-24", rows });
    const found = readBriefing(text, { statements: [], activities: [] });
    expect(found.slides).toEqual([a]);
    expect(found.faults).toEqual([
      expect.objectContaining({ kind: "shape", row: "b", field: "title" }),
      expect.objectContaining({ kind: "shape", row: "b", field: "colour" }),
      expect.objectContaining({ kind: "shape", row: "row 6" }),
      {
        kind: "view",
        row: "c",
        fault: { kind: "unknown", parameter: "perriod", nearest: "period" },
      },
      { kind: "twice", row: "a" },
      { kind: "view", row: "d", fault: { kind: "missing", parameter: "at", id: "a-row" } },
    ]);
  });

  it.each(["", "{", "[]", "7", "null", '{"rows": 3}', "<html></html>"])(
    "says of what is no briefing that it is none: %s",
    (text) => {
      const { slides: none, faults } = readBriefing(text, null);
      expect(none).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    },
  );
});
