import { expect, it, vi } from "vitest";
import { activitiesById, statementsById } from "../../../app/domain/ids.ts";
import { oncePer } from "../../../app/domain/oncePer.ts";
import { aStatement, anActivity } from "../../../mocks/makers.ts";

it("works something out once for an object, and anew for one that looks the same", () => {
  const work = vi.fn<(of: readonly number[]) => number | undefined>((of) => of[0]);
  const first = oncePer(work);
  const [one, same, none] = [[1], [1], []];
  expect([one, one, same, none, none].map((of) => first(of))).toEqual([
    1,
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(work).toHaveBeenCalledTimes(3);
});

it("keeps what is made already, unless there was something before", () => {
  const work = vi.fn<(of: readonly number[]) => string>(() => "worked out");
  const kept = oncePer(work);
  const one = [1];
  const other = [2];
  expect([kept(one, "made"), kept(one), kept(one, "again")]).toEqual(["made", "made", "made"]);
  expect(work).not.toHaveBeenCalled();
  expect([kept(other), kept(other, "made")]).toEqual(["worked out", "worked out"]);
});

it("finds rows by their ids, of two with one id the first", () => {
  const [a, b] = [aStatement({ id: "a" }), aStatement({ id: "b", total: 301 })];
  const rows = [a, b, aStatement({ id: "a", total: 302 })];
  expect(["a", "b", "c"].map((id) => statementsById(rows).get(id))).toEqual([a, b, undefined]);
  const visits = [anActivity({ id: "visit" }), anActivity({ id: "visit", title: "Another" })];
  expect(activitiesById(visits).get("visit")).toBe(visits[0]);
});
