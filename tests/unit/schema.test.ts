import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../app/contract/dataFiles.ts";
import { schemaIsCurrent } from "../../data/check/schemaIsCurrent.ts";
import { schemaTexts } from "../../data/schema/schemas.ts";

const onDisk = Object.fromEntries(
  readdirSync("data/schema")
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [
      name.slice(0, -".schema.json".length),
      readFileSync(`data/schema/${name}`, "utf8"),
    ]),
);

describe("the schemas on disk", () => {
  it("are those that the contract gives now (else run npm run data:schema)", async () => {
    expect(onDisk).toEqual(await schemaTexts());
    expect(Object.keys(onDisk).toSorted()).toEqual(Object.keys(dataFiles).toSorted());
  });

  it("carry the days, the choices, what may be null and what must be there", async () => {
    const { statements } = await schemaTexts();
    const { items } = JSON.parse(statements).properties.rows;
    const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
    expect(items.properties.asOf.anyOf).toEqual([
      expect.objectContaining(day),
      expect.objectContaining({ type: "null" }),
    ]);
    expect(items.properties.use.enum).toContain("series");
    expect(items.required).toContain("statedOn");
    expect(items.additionalProperties).toBe(false);
  });

  it("are reported when one is out of date or missing", async () => {
    const expected = await schemaTexts();
    const { returns: _, ...others } = { ...expected, statements: "{}\n" };
    expect(schemaIsCurrent(expected, expected)).toEqual([]);
    expect(schemaIsCurrent(expected, others)).toEqual([
      expect.objectContaining({ file: "schema/statements.schema", level: "error" }),
      expect.objectContaining({ file: "schema/returns.schema", problem: "is missing" }),
    ]);
  });
});
