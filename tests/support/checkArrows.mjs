// Checks who imports whom by tests/dependency-cruiser.cjs: `node checkArrows.mjs [folder]`.
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

const root = fileURLToPath(new URL("../..", import.meta.url));
const baseDir = resolve(process.argv[2] ?? root);
const rooms = ["app", "mocks"].filter((room) => existsSync(resolve(baseDir, room)));

const options = await extractDepcruiseOptions(resolve(root, "tests/dependency-cruiser.cjs"));
const { output } = await cruise(rooms, { ...options, baseDir });
const { modules, summary } = output;

for (const { rule, from, to } of summary.violations) {
  const comment = options.ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment;
  console.log(
    `${rule.name}: ${from}${from === to ? "" : ` -> ${to}`}${comment ? `\n  ${comment}` : ""}`,
  );
}

// The tool reports "no violations" also where it could read nothing at all (a TypeScript that it
// does not know): every source file must have been seen, and imports found in some of them.
const files = rooms.flatMap((room) =>
  readdirSync(resolve(baseDir, room), { recursive: true })
    .map((name) => `${room}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => /\.tsx?$/.test(name)),
);
const seen = new Map(modules.map((module) => [module.source, module.dependencies.length]));
const unseen = files.filter((file) => !seen.has(file));
const imports = files.reduce((sum, file) => sum + (seen.get(file) ?? 0), 0);

console.log(
  `${files.length - unseen.length} of ${files.length} source files seen, ` +
    `${imports} imports, ${summary.violations.length} violations`,
);
if (unseen.length > 0) console.log(`not seen:\n  ${unseen.join("\n  ")}`);
const sawNothing = files.length === 0 || imports === 0;
if (sawNothing) console.log("No source file or no import was seen: the check checked nothing.");
process.exitCode = sawNothing || unseen.length > 0 || summary.violations.length > 0 ? 1 : 0;
