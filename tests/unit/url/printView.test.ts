import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityKinds } from "../../../app/contract/activityKinds.ts";
import { dayNumber, dayOf } from "../../../app/domain/day.ts";
import type { Figure } from "../../../app/domain/figure.ts";
import { factFields } from "../../../app/domain/fact.ts";
import {
  clearanceSpans,
  clearanceUnits,
  mapFigures,
  overlays,
} from "../../../app/domain/impactChoices.ts";
import { measures, populations } from "../../../app/domain/measures.ts";
import type { PeriodChoice, Preset } from "../../../app/domain/period.ts";
import { parseView } from "../../../app/url/parseView.ts";
import { printView } from "../../../app/url/printView.ts";
import { defaultView, type View } from "../../../app/url/view.ts";

const preset = fc.oneof(
  fc.constantFrom<Preset>("article", "record", "last-12-months", "visit"),
  fc.integer({ min: 2000, max: 2100 }).map((year): Preset => `${year}`),
);
const day = fc
  .integer({ min: dayNumber("2000-01-01"), max: dayNumber("2100-12-31") })
  .map((number) => dayOf(number));
const choice: fc.Arbitrary<PeriodChoice> = fc.oneof(
  preset.map((preset) => ({ preset })),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  day.map((from) => ({ from, to: null })),
  day.map((to) => ({ from: null, to })),
);
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/);
const counted = {
  population: fc.constantFrom(...populations),
  measure: fc.constantFrom(...measures),
};
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ kind: fc.constant("count"), ...counted, day, known: fc.option(day) }),
  fc
    .record({ kind: fc.constant("rise"), ...counted, from: day, to: day })
    .filter(({ from, to }) => from <= to),
  fc.record({ kind: fc.constant("statement"), id }),
  fc.record({
    kind: fc.constant("fact"),
    file: fc.constant("clearance"),
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    field: fc.constantFrom(...factFields.clearance),
  }),
);
const deck: fc.Arbitrary<Pick<View, "present" | "slide">> = fc.oneof(
  fc.constant({ present: null, slide: 1 }),
  fc.record({
    present: fc.constantFrom("slides", "presenter"),
    slide: fc.integer({ min: 1, max: 999 }),
  }),
);
const figures = fc.record({
  choice,
  known: fc.option(day),
  since: fc.option(day),
  kind: fc.option(fc.constantFrom(...activityKinds)),
  mineActionOnly: fc.boolean(),
  at: fc.option(id),
  figure: fc.option(figure),
  unit: fc.constantFrom(...clearanceUnits),
  by: fc.constantFrom(...clearanceSpans),
  map: fc.option(fc.constantFrom(...mapFigures)),
  overlays: fc.subarray([...overlays]),
  page: fc.option(fc.constantFrom("reading", "briefing", "check")),
});
const view: fc.Arbitrary<View> = fc
  .tuple(figures, deck)
  .map(([figures, deck]) => ({ ...figures, ...deck }));

/** Addresses that look a little like ours, so that they meet every branch. */
const name = fc.oneof(
  fc.constantFrom(
    "period",
    "from",
    "to",
    "known",
    "since",
    "kind",
    "topic",
    "at",
    "figure",
    "unit",
    "by",
    "map",
    "overlay",
    "page",
    "present",
    "slide",
    "lang",
    "%66rom",
    "?from",
  ),
  fc.string(),
);
const value = fc.oneof(
  preset,
  day,
  fc.constantFrom(
    "visit",
    "",
    "%",
    "+",
    "statement.a-1",
    "fact.clearance.a-1.hectares",
    "month",
    "returns,hectares",
    "count.all.killed.2025-03-08",
  ),
  fc.string(),
);
const search = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.tuple(name, value))
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
);

describe("printView", () => {
  it.each<[Partial<View>, string]>([
    [{}, ""],
    [{ choice: { preset: "article" } }, ""],
    [{ choice: { preset: "2024" } }, "?period=2024"],
    [{ choice: { from: "2024-01-01", to: null } }, "?from=2024-01-01"],
    [{ choice: { from: null, to: "2024-01-01" } }, "?to=2024-01-01"],
    [
      { mineActionOnly: true, at: "a-1", kind: "visit", known: "2024-06-30" },
      "?known=2024-06-30&kind=visit&topic=mine-action&at=a-1",
    ],
    [
      { choice: { preset: "2024" }, since: "2024-01-01", known: "2024-06-30" },
      "?period=2024&known=2024-06-30&since=2024-01-01",
    ],
    [{ at: "a-1", figure: { kind: "statement", id: "s-1" } }, "?at=a-1&figure=statement.s-1"],
    [{ page: "reading", known: "2024-06-30" }, "?known=2024-06-30&page=reading"],
    [{ present: "slides", choice: { preset: "2024" } }, "?period=2024&present=1&slide=1"],
    [{ present: "presenter", slide: 3 }, "?period=article&present=presenter&slide=3"],
    [{ slide: 3 }, ""],
  ])("writes only what differs from the default: %j", (changes, search) => {
    expect(printView({ ...defaultView, ...changes }, "")).toBe(search);
  });

  it.each<[PeriodChoice, string]>([
    [{ from: "2020-11-10", to: "2025-03-08" }, "?from=2020-11-10&to=2025-03-08"],
    [{ from: "2024-01-01", to: "2024-12-31" }, "?from=2024-01-01&to=2024-12-31"],
    [{ from: "2025-03-06", to: "2025-03-08" }, "?from=2025-03-06&to=2025-03-08"],
  ])("does not turn days into the preset of the same days: %j", (choice, search) => {
    expect(printView({ ...defaultView, choice }, "")).toBe(search);
  });

  it("writes a period that is open at both ends as the whole record", () => {
    const view = { ...defaultView, choice: { from: null, to: null } };
    expect(printView(view, "")).toBe("?period=record");
  });

  it("keeps the parameters of others letter by letter, in their order, after ours", () => {
    const others = "mock=slow&utm_x=a%20b+c&flag&print=1&utm_x=%zz&lang=fr";
    const view: View = { ...defaultView, kind: "visit" };
    expect(printView(view, `?kind=session&${others}&at=x`)).toBe(`?kind=visit&${others}`);
    expect(printView(defaultView, `?kind=session&${others}`)).toBe(`?${others}`);
  });

  it("drops the unusable values of our own parameters", () => {
    const address = "?from=banana&slide=2&mock=slow&kind=visit&kind=party";
    expect(printView(parseView(address).view, address)).toBe("?kind=visit&mock=slow");
  });

  it("writes dates in the wrong order as they are, so that reading them says that they were swapped", () => {
    const typed = { ...defaultView, choice: { from: "2025-01-01", to: "2024-01-01" } };
    const { view, notices } = parseView(printView(typed, ""));
    expect(view.choice).toEqual({ from: "2024-01-01", to: "2025-01-01" });
    expect(notices).toEqual([{ kind: "swapped", from: "2024-01-01", to: "2025-01-01" }]);
  });

  it("is read back as the same view, whatever stood in the address", () => {
    fc.assert(
      fc.property(view, search, (view, search) => {
        expect(parseView(printView(view, search))).toEqual({ view, notices: [] });
      }),
    );
  });

  it("comes to rest after one reading and writing of any address", () => {
    fc.assert(
      fc.property(search, (search) => {
        const once = printView(parseView(search).view, search);
        expect(printView(parseView(once).view, once)).toBe(once);
        expect(parseView(once)).toEqual({ view: parseView(search).view, notices: [] });
      }),
    );
  });

  it("writes the same address for the same view, whatever order it was given in", () => {
    fc.assert(
      fc.property(view, fc.nat(), (view, seed) => {
        const pieces = printView(view, "").slice(1).split("&");
        const turned = [
          ...pieces.slice(seed % pieces.length),
          ...pieces.slice(0, seed % pieces.length),
        ];
        const given = `?${turned.join("&")}`;
        expect(printView(parseView(given).view, given)).toBe(printView(view, ""));
      }),
    );
  });
});
