import { expect, it } from "vitest";
import { issuersOf } from "../../../app/domain/issuers.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { publishedRecord } from "../../support/publishedRecord.ts";

const by = (...speakers: (string | null)[]) =>
  issuersOf(speakers.map((speaker, index) => aStatement({ id: `row-${index}`, speaker })));

it("takes persons together by their office, those with most statements first", () => {
  expect(
    by("A ministry", "An office, A. Person", "An office", null, "An office , B. Person"),
  ).toEqual([
    { name: "An office", statements: 3 },
    { name: "A ministry", statements: 1 },
    { name: null, statements: 1 },
  ]);
});

it("counts every published statement once", () => {
  const { statements } = publishedRecord();
  const counted = issuersOf(statements).reduce((sum, issuer) => sum + issuer.statements, 0);
  expect(counted).toBe(statements.length);
});
