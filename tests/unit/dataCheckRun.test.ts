import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";

const folders: string[] = [];

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), "data-check-"));
  folders.push(folder);
  for (const name of readdirSync("data").filter((file) => file.endsWith(".json"))) {
    cpSync(join("data", name), join(folder, name));
  }
  return folder;
}

function check(...options: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("node", ["data/check/run.mjs", ...options], {
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it("ends with 0 and one line for the real data", { timeout: 30_000 }, () => {
  const { status, output } = check();
  expect(output).toMatch(/^\d+ files, [\d,]+ rows: no errors; \d+ known contradictions/m);
  expect(status).toBe(0);
});

it("ends with 1 for a folder with a fault and names its place", { timeout: 30_000 }, () => {
  const folder = copyOfData();
  const path = join(folder, "statements.json");
  const rows = readFileSync(path, "utf8").replace(
    '"statedOn": "2025-02-21"',
    '"statedOn": 20250221',
  );
  writeFileSync(path, rows);
  const { status, output } = check(folder);
  expect(output).toMatch(/statements\.json, s-2025-02-21-383, statedOn: must be a day/);
  expect(status).toBe(1);
});
