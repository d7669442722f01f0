import { describe, expect, it } from "vitest";
import {
  type SavedViewFault,
  savedOf,
  savedViewFaults,
  viewOf,
} from "../../../app/url/savedView.ts";
import { parseView } from "../../../app/url/parseView.ts";
import { defaultView } from "../../../app/url/view.ts";

const rows = { statements: [{ id: "a-count" }], activities: [{ id: "a-visit" }] };

const saved: [view: string, faults: SavedViewFault[]][] = [
  ["", []],
  ["period=2024", []],
  ["period=2024&kind=visit&topic=mine-action&known=2025-01-01", []],
  ["from=2024-01-01&to=2024-02-01&at=a-visit", []],
  ["at=a-count&figure=statement.a-count", []],
  ["figure=count.all.killed.2025-03-08", []],
  ["period=", []],
  ["?period=2024", [{ kind: "questionMark" }]],
  ["period=1999", [{ kind: "unusable", parameter: "period", value: "1999" }]],
  ["kind=party", [{ kind: "unusable", parameter: "kind", value: "party" }]],
  ["topic=weather", [{ kind: "unusable", parameter: "topic", value: "weather" }]],
  ["known=today", [{ kind: "unusable", parameter: "known", value: "today" }]],
  ["figure=statement", [{ kind: "unusable", parameter: "figure", value: "statement" }]],
  ["period=2023&from=2024-01-01", [{ kind: "unusable", parameter: "period", value: "2023" }]],
  ["from=2025-01-01&to=2024-01-01", [{ kind: "swapped", from: "2024-01-01", to: "2025-01-01" }]],
  [
    "present=1&slide=2",
    [
      { kind: "ofThePage", parameter: "present" },
      { kind: "ofThePage", parameter: "slide" },
    ],
  ],
  ["page=reading", [{ kind: "ofThePage", parameter: "page" }]],
  ["page=nothing", [{ kind: "ofThePage", parameter: "page" }]],
  ["since=2025-03-08", [{ kind: "ofThePage", parameter: "since" }]],
  ["perriod=2024", [{ kind: "unknown", parameter: "perriod", nearest: "period" }]],
  ["Kind=visit", [{ kind: "unknown", parameter: "Kind", nearest: "kind" }]],
  ["know=2024-01-01", [{ kind: "unknown", parameter: "know", nearest: "known" }]],
  ["colour=red", [{ kind: "unknown", parameter: "colour", nearest: null }]],
  ["at=a-session", [{ kind: "missing", parameter: "at", id: "a-session" }]],
  ["figure=statement.a-visit", [{ kind: "missing", parameter: "figure", id: "a-visit" }]],
];

describe("a saved view", () => {
  it.each(saved)("%s", (view, faults) => {
    expect(savedViewFaults(view, rows)).toEqual(faults);
  });

  it("is not looked up where there are no rows to look in", () => {
    expect(savedViewFaults("at=a-session&figure=statement.none", null)).toEqual([]);
  });

  it("keeps of the page what a slide can show, in our own spelling", () => {
    const address =
      "?page=briefing&topic=mine-action&from=2024-01-01&to=2024-02-01&known=2025-01-01&kind=visit&at=a-visit&since=2023-01-01&figure=count.all.killed.2025-03-08&present=1&slide=4&lang=az";
    const view = savedOf(parseView(address).view);
    expect(view).toBe(
      "from=2024-01-01&to=2024-02-01&known=2025-01-01&kind=visit&topic=mine-action&at=a-visit",
    );
    expect(savedOf(viewOf(view))).toBe(view);
    expect(savedOf(defaultView)).toBe("");
    expect(viewOf("")).toEqual(defaultView);
  });
});
