import { expect, it } from "vitest";
import { countsOfOneVisit } from "../../../app/domain/oneVisit.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

it("visits on which reports differ are in the order of their first days, then of their ids", () => {
  const visits = [
    anActivity({ id: "b", start: "2024-03-01" }),
    anActivity({ id: "c", start: "2024-01-01" }),
    anActivity({ id: "a", start: "2024-03-01" }),
  ];
  const rows = visits.flatMap(({ id }) =>
    [382, 383].map((total) =>
      aStatement({
        id: `${id}-${total}`,
        total,
        use: "stale",
        occasion: { activity: id, basis: "stated" },
      }),
    ),
  );
  for (const order of [visits, visits.toReversed()])
    expect(countsOfOneVisit(rows, order).map(({ visit }) => visit.id)).toEqual(["c", "a", "b"]);
});

it("the reports on a visit are in the order of their totals, then of their ids", () => {
  const reports = [
    ["d", 381],
    ["c", 383],
    ["a", 383],
    ["b", 382],
  ] as const;
  const rows = reports.map(([id, total]) =>
    aStatement({ id, total, use: "stale", occasion: { activity: "visit", basis: "stated" } }),
  );
  const [found] = countsOfOneVisit(rows, [anActivity({ id: "visit" })]);
  expect(found?.printed.map(({ statement }) => statement.id)).toEqual(["d", "b", "a", "c"]);
});

it("the report that the visit itself names is its own, whatever the report says of its occasion", () => {
  const occasion = { activity: "visit", basis: "inferred" } as const;
  const rows = [
    aStatement({ id: "own", total: 383, occasion }),
    aStatement({ id: "other", total: 382, use: "stale", occasion }),
  ];
  const [found] = countsOfOneVisit(rows, [anActivity({ id: "visit", statement: "own" })]);
  expect(found?.printed.map(({ total, inferred }) => [total, inferred])).toEqual([
    [382, true],
    [383, false],
  ]);
});
