// npm run data:check [-- --all] [-- folder]: checks data/*.json, or the files of another folder.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false })).module;

function textsIn(folder, ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), "utf8")]),
  );
}

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith("--"));

const [{ checkData, countRows }, { report }, { schemaIsCurrent }, { schemaTexts }] =
  await Promise.all([
    load("data/check/checkData.ts"),
    load("data/check/report.ts"),
    load("data/check/schemaIsCurrent.ts"),
    load("data/schema/schemas.ts"),
  ]);

const texts = textsIn(folder ? resolve(folder) : join(root, "data"), ".json");
const schemas = textsIn(join(root, "data/schema"), ".schema.json");
const findings = [...checkData(texts), ...schemaIsCurrent(await schemaTexts(), schemas)];
const size = { files: Object.keys(texts).length, rows: countRows(texts) };

console.log(report(findings, size, options.includes("--all")));
process.exitCode = findings.some(({ level }) => level === "error") ? 1 : 0;
