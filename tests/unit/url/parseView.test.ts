import { describe, expect, it } from "vitest";
import { isUsableDay } from "../../../app/url/usable.ts";
import { parseView } from "../../../app/url/parseView.ts";
import { defaultView, type Notice, type View } from "../../../app/url/view.ts";

const ignored = (parameter: Extract<Notice, { kind: "ignored" }>["parameter"], value: string) =>
  ({ kind: "ignored", parameter, value }) satisfies Notice;
const swapped = (from: string, to: string) => ({ kind: "swapped", from, to }) satisfies Notice;
const period = (from: string | null, to: string | null) => ({ choice: { from, to } });

const addresses: [search: string, asks: Partial<View>, notices?: Notice[]][] = [
  // Nothing said
  ["", {}],
  ["?", {}],
  ["?&&", {}],
  ["?lang=fr&print=1&mock=slow", {}],
  ["?FROM=2024-01-01", {}],
  ["??from=2024-01-01", {}],

  // Periods by name
  ["?period=article", { choice: { preset: "article" } }],
  ["?period=record", { choice: { preset: "record" } }],
  ["period=record", { choice: { preset: "record" } }],
  ["?period=last-12-months", { choice: { preset: "last-12-months" } }],
  ["?period=visit", { choice: { preset: "visit" } }],
  ["?period=2021", { choice: { preset: "2021" } }],
  ["?period=2000", { choice: { preset: "2000" } }],
  ["?period=2100", { choice: { preset: "2100" } }],
  ["?period=1999", {}, [ignored("period", "1999")]],
  ["?period=2101", {}, [ignored("period", "2101")]],
  ["?period=02021", {}, [ignored("period", "02021")]],
  ["?period=2021.0", {}, [ignored("period", "2021.0")]],
  ["?period=Record", {}, [ignored("period", "Record")]],
  ["?period=constructor", {}, [ignored("period", "constructor")]],

  // Periods by their days
  ["?from=2024-01-01&to=2024-02-29", period("2024-01-01", "2024-02-29")],
  ["?to=2024-02-29&from=2024-01-01", period("2024-01-01", "2024-02-29")],
  ["?from=2024-01-01&to=2024-01-01", period("2024-01-01", "2024-01-01")],
  ["?from=2024-01-01", period("2024-01-01", null)],
  ["?to=2024-01-01", period(null, "2024-01-01")],
  ["?from=2024-01-01&to=2024-12-31", period("2024-01-01", "2024-12-31")],
  ["?from=banana", {}, [ignored("from", "banana")]],
  ["?from=2025-02-30", {}, [ignored("from", "2025-02-30")]],
  ["?from=2023-02-29", {}, [ignored("from", "2023-02-29")]],
  ["?from=2025-2-3", {}, [ignored("from", "2025-2-3")]],
  ["?from=08.03.2025", {}, [ignored("from", "08.03.2025")]],
  ["?from=2025-03-08T00:00:00Z", {}, [ignored("from", "2025-03-08T00:00:00Z")]],
  ["?from=1999-12-31", {}, [ignored("from", "1999-12-31")]],
  ["?from=0202-01-01", {}, [ignored("from", "0202-01-01")]],
  ["?to=9999-12-31", {}, [ignored("to", "9999-12-31")]],
  ["?to=12025-01-01", {}, [ignored("to", "12025-01-01")]],
  ["?from=banana&to=2024-01-01", period(null, "2024-01-01"), [ignored("from", "banana")]],
  [
    "?from=2025-01-01&to=2024-01-01",
    period("2024-01-01", "2025-01-01"),
    [swapped("2024-01-01", "2025-01-01")],
  ],

  // A name and days
  ["?period=2023&from=2024-01-01", period("2024-01-01", null), [ignored("period", "2023")]],
  ["?period=article&to=2024-01-01", period(null, "2024-01-01"), [ignored("period", "article")]],
  ["?period=2023&from=banana", { choice: { preset: "2023" } }, [ignored("from", "banana")]],
  ["?period=kiwi&from=2024-01-01", period("2024-01-01", null), [ignored("period", "kiwi")]],

  // Known on
  ["?known=2024-06-30", { known: "2024-06-30" }],
  ["?known=today", {}, [ignored("known", "today")]],

  // Compared with an earlier day
  ["?since=2025-03-08", { since: "2025-03-08" }],
  ["?since=2025-03-08&known=2024-06-30", { since: "2025-03-08", known: "2024-06-30" }],
  ["?since=last-week", {}, [ignored("since", "last-week")]],
  ["?since=1999-12-31", {}, [ignored("since", "1999-12-31")]],
  ["?since=2025-03-08&since=2025-03-09", { since: "2025-03-08" }, [ignored("since", "2025-03-09")]],

  // Kind and topic
  ["?kind=visit", { kind: "visit" }],
  ["?kind=committee-meeting", { kind: "committee-meeting" }],
  ["?kind=party", {}, [ignored("kind", "party")]],
  ["?kind=Visit", {}, [ignored("kind", "Visit")]],
  ["?topic=mine-action", { mineActionOnly: true }],
  ["?topic=weather", {}, [ignored("topic", "weather")]],

  // The chosen row
  ["?at=azernews-2025-03-08", { at: "azernews-2025-03-08" }],
  ["?at=A1", { at: "A1" }],
  ["?at=a_b", {}, [ignored("at", "a_b")]],
  ["?at=%3Cscript%3E", {}, [ignored("at", "<script>")]],
  ["?at=%C3%A9t%C3%A9", {}, [ignored("at", "été")]],

  // The number whose answer is open
  [
    "?figure=count.all.killed.2025-03-08",
    {
      figure: {
        kind: "count",
        population: "all",
        measure: "killed",
        day: "2025-03-08",
        known: null,
      },
    },
  ],
  ["?figure=statement.s-2025-03-08-383", { figure: { kind: "statement", id: "s-2025-03-08-383" } }],
  ["?figure=count.all.killed", {}, [ignored("figure", "count.all.killed")]],
  ["?figure=count.all.killed.1999-12-31", {}, [ignored("figure", "count.all.killed.1999-12-31")]],
  [
    "?figure=rise.all.total.2025-01-01.2024-01-01",
    {},
    [ignored("figure", "rise.all.total.2025-01-01.2024-01-01")],
  ],

  // Another page in place of the figures
  ["?page=reading", { page: "reading" }],
  ["?page=briefing&at=A1", { page: "briefing", at: "A1" }],
  ["?page=sources", {}, [ignored("page", "sources")]],

  // The briefing
  ["?present=1", { present: "slides" }],
  ["?present=1&slide=3&period=2024", { present: "slides", slide: 3, choice: { preset: "2024" } }],
  ["?present=presenter&slide=12", { present: "presenter", slide: 12 }],
  ["?slide=3", {}],
  ["?present=yes&slide=3", {}, [ignored("present", "yes")]],
  ["?present=1&slide=0", { present: "slides" }, [ignored("slide", "0")]],
  ["?present=1&slide=1000", { present: "slides" }, [ignored("slide", "1000")]],
  ["?present=1&slide=2.5", { present: "slides" }, [ignored("slide", "2.5")]],

  // Spelling
  ["?from=%32024-01-01", period("2024-01-01", null)],
  ["?%66rom=2024-01-01", period("2024-01-01", null)],
  ["?known=%E0%A4%A", {}, [ignored("known", "\uFFFD%A")]],
  ["?kind=committee+meeting", {}, [ignored("kind", "committee meeting")]],
  ["?known=2024-06-30+", {}, [ignored("known", "2024-06-30 ")]],
  ["?known=2024-06-30%2B", {}, [ignored("known", "2024-06-30+")]],
  ["?at=a=b", {}, [ignored("at", "a=b")]],

  // Fields left blank
  ["?from=&to=&known=&since=&kind=&topic=&at=&figure=&page=&period=", {}],
  ["?from", {}],
  ["?from=&to=2024-01-01", period(null, "2024-01-01")],

  // Given twice
  ["?kind=visit&kind=session", { kind: "visit" }, [ignored("kind", "session")]],
  ["?kind=party&kind=session", { kind: "session" }, [ignored("kind", "party")]],
  ["?kind=visit&kind=visit", { kind: "visit" }],
  ["?kind=party&kind=party", {}, [ignored("kind", "party")]],
  ["?kind=&kind=visit", { kind: "visit" }],

  // All at once, in the order of the parameters
  [
    "?figure=!&at=!&topic=!&kind=!&since=!&known=!&to=!&from=!&period=!",
    {},
    [
      ignored("period", "!"),
      ignored("from", "!"),
      ignored("to", "!"),
      ignored("known", "!"),
      ignored("since", "!"),
      ignored("kind", "!"),
      ignored("topic", "!"),
      ignored("at", "!"),
      ignored("figure", "!"),
    ],
  ],
];

describe("parseView", () => {
  it.each(addresses)("reads %j", (search, asks, notices = []) => {
    expect(parseView(search)).toEqual({ view: { ...defaultView, ...asks }, notices });
  });
});

describe("isUsableDay", () => {
  it.each([
    ["2000-01-01", true],
    ["2100-12-31", true],
    ["1999-12-31", false],
    ["2101-01-01", false],
    ["0025-03-08", false],
    ["", false],
  ])("says whether %j may be asked for", (text, usable) => {
    expect(isUsableDay(text)).toBe(usable);
  });
});
