// Writes data/schema/<name>.schema.json from app/contract; with --check, names those not current.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { module } = await runnerImport(`${root}data/schema/schemas.ts`, { root, configFile: false });
const texts = Object.entries(await module.schemaTexts());

function onDisk(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

const pathOf = (name) => fileURLToPath(new URL(`${name}.schema.json`, import.meta.url));
const stale = texts.filter(([name, text]) => onDisk(pathOf(name)) !== text);

if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`data/schema/${name}.schema.json is not current`);
  if (stale.length > 0) console.error("Run npm run data:schema.");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(pathOf(name), text);
  console.log(`${texts.length} schemas, ${stale.length} written anew.`);
}
