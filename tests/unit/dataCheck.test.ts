import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkData, countRows } from "../../data/check/checkData.ts";
import type { Finding } from "../../data/check/finding.ts";
import { report } from "../../data/check/report.ts";
import { type Fault, faults } from "./dataCheckFaults.ts";

const texts = Object.fromEntries(
  readdirSync("data")
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.slice(0, -".json".length), readFileSync(`data/${name}`, "utf8")]),
);

function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === "error");
}

const clean = new Set(errorsIn(checkData(texts)).map((finding) => JSON.stringify(finding)));

function newErrors(files: Record<string, string>): Finding[] {
  return errorsIn(checkData(files)).filter((finding) => !clean.has(JSON.stringify(finding)));
}

function planted({ file, row, plant }: Fault): Record<string, string> {
  const content = JSON.parse(texts[file] ?? "") as { rows: Record<string, unknown>[] };
  const found = content.rows.find(({ id }) => id === row);
  if (!found) throw new Error(`${file}.json has no row ${row}: choose another for this fault`);
  plant(found, content.rows);
  return { ...texts, [file]: JSON.stringify(content) };
}

describe("the published data", () => {
  it("has no errors", () => {
    expect(errorsIn(checkData(texts))).toEqual([]);
  });

  it("lists as known what its notes and uses already say", () => {
    const known = checkData(texts).filter(({ level }) => level === "known");
    const rows = known.map(({ row, field }) => `${row} ${field}`);
    expect(rows).toContain("s-2025-03-08-383 wordedAs");
    expect(rows).toContain("s-2024-04-24-365 total");
    expect(rows).toContain("s-2023-06-16-304 total");
    expect(rows).toContain("s-2023-04-04-289 total");
  });
});

describe("a planted fault is found at its row and field", () => {
  it.each(faults)("$name", (fault) => {
    const errors = newErrors(planted(fault));
    const place = { file: fault.file, row: fault.foundAt ?? fault.row, field: fault.field };
    expect(errors).toContainEqual(expect.objectContaining(place));
    const there = errors.filter(({ row, field }) => row === place.row && field === place.field);
    expect(there.map(({ problem }) => problem).join("\n")).toMatch(fault.says);
    expect(there.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it("plants at least thirty kinds", () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
  });
});

describe("a file that cannot be read", () => {
  const whole = { file: "returns", row: null };

  it.each([
    ["a missing comma", '{\n  "rows": []\n  "updated": ""\n}', /line 3: a comma or } is expected/],
    ["a comma too many", '{\n  "rows": [],\n}', /line 3: a field name in double quotes/],
    ["a field written twice", '{"a": 1,\n "a": 2}', /line 2: the field "a" is written twice/],
    ["an open text", '{\n"a": "b\n}', /line 2: a text is not closed/],
    ["an end too early", '{"rows": [\n', /line 2: a value is expected, not the end of the file/],
    ["something after the end", "{}\n{}", /line 2: unexpected \{/],
  ])("names the line of %s", (_name, returns, says) => {
    const [first] = newErrors({ ...texts, returns });
    expect(first).toMatchObject(whole);
    expect(first?.problem).toMatch(says);
  });

  it("is named when it is missing, when it is unknown, and when its schema is another's", () => {
    const { returns, ...others } = texts;
    expect(newErrors(others)).toContainEqual(expect.objectContaining(whole));
    expect(newErrors({ ...texts, retruns: returns ?? "" })).toContainEqual(
      expect.objectContaining({ file: "retruns", row: null }),
    );
    const swapped = (returns ?? "").replace("returns.schema", "sources.schema");
    expect(newErrors({ ...texts, returns: swapped })).toContainEqual(
      expect.objectContaining({ ...whole, field: "$schema" }),
    );
  });
});

describe("the report", () => {
  const finding = (level: Finding["level"], row: string): Finding => ({
    file: "statements",
    row,
    field: "total",
    problem: "12 and 21 make 33, not 32",
    remedy: "33",
    level,
  });
  const findings = [finding("known", "b"), finding("note", "c"), finding("error", "a")];

  it("puts errors first and ends with the counts", () => {
    const lines = report(findings, { files: 11, rows: 1412 }, false).split("\n");
    expect(lines[1]).toBe(
      "  statements.json, a, total: 12 and 21 make 33, not 32. Right would be: 33.",
    );
    expect(lines.at(-1)).toBe(
      "11 files, 1,412 rows: 1 error; 1 known contradiction; 1 note (--all lists them)",
    );
    expect(lines.join()).not.toContain("statements.json, b");
  });

  it("lists what is known when asked", () => {
    const text = report(findings, { files: 11, rows: 1412 }, true);
    expect(text).toContain("statements.json, b");
    expect(text).toContain("statements.json, c");
  });

  it("counts the rows of files that can be read", () => {
    expect(countRows({ a: '{"rows":[1,2]}', b: "{" })).toBe(2);
  });
});
