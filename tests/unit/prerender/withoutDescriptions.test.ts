import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutDescriptions } from "../../../app/prerender/withoutDescriptions.ts";
import { buildOf } from "../../support/buildOf.ts";

const built = (code: string, path = "/made/app/contract/row.ts") =>
  buildOf({ [path]: code }, withoutDescriptions());

const schema = (rest: string) =>
  `import * as v from "valibot";\nexport const row = v.pipe(v.string(), v.minLength(1)${rest});\n`;

describe("the descriptions of schemas in a build", () => {
  it.each([
    ["on one line", ', v.description("Said to writers.")'],
    ["on a line of its own", ',\n  v.description(\n    "Said to writers.",\n  ),\n'],
    ["with a quote and a bracket in it", ', v.description("Said \\"(to)\\" writers.")'],
    ["in single quotes", ", v.description('Said to writers.')"],
    ["two after each other", ', v.description("Said."), v.description("to writers.")'],
  ])("are left out: %s", async (_, rest) => {
    const { code } = await built(schema(rest));
    expect(code).not.toMatch(/Said|writers/);
    expect(code).toEqual((await built(schema(""))).code);
  });

  it("leave what stands around them", async () => {
    const { code } = await built(schema(', v.description("Said."), v.maxLength(9)'));
    expect(code).toContain("minLength(1)");
    expect(code).toContain("maxLength(9)");
    expect(code).not.toContain("Said.");
  });

  it("stay in files that are no schema of the data", async () => {
    const { code } = await built(schema(', v.description("Said.")'), "/made/app/domain/row.ts");
    expect(code).toContain('"Said."');
  });

  it("change nothing of a schema that has none", async () => {
    const path = "/made/app/contract/row.ts";
    const plain = await buildOf({ [path]: schema("") }, []);
    expect(await built(schema(""))).toEqual(plain);
  });

  it.each([
    ["a template", "`Said.`"],
    ["two texts", '"Said " + "twice."'],
    ["a name", "said"],
  ])("end the build where one is written in another way: %s", async (_, text) => {
    const code = `const said = "Said.";\n${schema(`, v.description(${text})`)}export { said };`;
    await expect(built(code)).rejects.toThrow(
      /app\/contract\/row\.ts has a description that is not one text in double quotes/,
    );
  });

  it("are none in the record's own schemas", async () => {
    const path = "app/contract/assistance.ts";
    const text = readFileSync(path, "utf8").match(/v\.description\(\s*"([^"]{20})/)?.[1] ?? "";
    expect(text).not.toBe("");
    const entry = `export * from "${process.cwd()}/${path}";`;
    const { code } = await buildOf({ "/made/entry.ts": entry }, withoutDescriptions());
    expect(code).toContain("covers");
    expect(code).not.toContain(text);
    expect(code).not.toMatch(/description\(\s*"/);
  });
});
