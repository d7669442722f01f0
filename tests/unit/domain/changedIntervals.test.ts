import { describe, expect, it } from "vitest";
import { changedDisagreements, changesSince } from "../../../app/domain/changesSince.ts";
import { recordOf } from "../../../app/domain/record.ts";
import { aSource, aStatement, anInterval } from "../../../mocks/makers.ts";

// Between the two counts 41 people; the speaker's 58, published on 1 March 2025, lie outside.
const rows = [
  aStatement({ asOf: "2023-12-31", total: 341 }),
  aStatement({ asOf: "2024-12-31", total: 382 }),
];
const sources = new Map([
  ["march", aSource({ id: "march", published: "2025-03-01" })],
  ["a-source", aSource()],
]);
const interval = anInterval({ total: 58, sources: ["march"] });
const changed = (known: string | null, since: string) => {
  const record = recordOf(rows, [], known, sources);
  const { opened, settled } = changedDisagreements(
    changesSince(record, since, sources),
    record,
    [],
    { intervals: [interval], incidents: [], returns: [] },
    sources,
  );
  return [opened.map(({ kind }) => kind), settled.map(({ kind }) => kind)];
};

describe("a stated interval that contradicts the counts", () => {
  it.each<[string, known: string | null, since: string, string[][]]>([
    ["came up since a day before it was published", null, "2025-02-28", [["interval"], []]],
    ["is nothing new since the day on which it was", null, "2025-03-01", [[], []]],
    ["is nothing new since a later day", null, "2025-06-01", [[], []]],
    [
      "came up for a page that looks back to its day",
      "2025-03-01",
      "2025-02-28",
      [["interval"], []],
    ],
    ["is not there for a page that looks back further", "2025-02-28", "2025-02-01", [[], []]],
    [
      "is not settled for one that looks back further than the day",
      "2025-02-28",
      "2025-06-01",
      [[], []],
    ],
  ])("%s", (_, known, since, expected) => {
    expect(changed(known, since)).toEqual(expected);
  });
});
