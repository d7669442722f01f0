// Everything that must hold, in one command: `npm test`. Goes on after a failure so that all faults
// are seen at once; the exit code is 1 if any step failed.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./support/findBrowser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const steps = [
  { title: "types", script: "types" },
  { title: "lint", script: "lint" },
  { title: "format", script: "format" },
  { title: "import arrows", script: "arrows" },
  { title: "dead code", script: "dead-code" },
  { title: "data", script: "data:check" },
  { title: "unit and component tests", script: "test:unit", always: true },
  { title: "build", script: "build" },
  { title: "budgets of bytes", script: "budgets", always: true },
  { title: "portable edition", script: "portable" },
  { title: "browser tests", script: "test:browser", always: true, before: findBrowser },
];

/** Runs one npm script; true where it succeeded. Quiet steps show what they said only on failure. */
function runScript({ script, always = false }) {
  return new Promise((resolve) => {
    const output = always ? "inherit" : "pipe";
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: root,
      stdio: ["ignore", output, output],
      shell: process.platform === "win32",
    });
    let said = "";
    child.stdout?.on("data", (text) => (said += text));
    child.stderr?.on("data", (text) => (said += text));
    child.on("error", (error) => (said += error.message));
    child.on("close", (code) => {
      if (code !== 0) console.log(said);
      resolve(code === 0);
    });
  });
}

async function runStep(step) {
  console.log(`\n=== ${step.title}`);
  const start = performance.now();
  let passed = false;
  try {
    step.before?.();
    passed = await runScript(step);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`--- ${step.title}: ${passed ? "passed" : "FAILED"} in ${seconds} s`);
  return { title: step.title, passed, seconds };
}

const results = [];
for (const step of steps) results.push(await runStep(step));

console.log("\n=== all steps");
for (const { title, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${title.padEnd(26)}${seconds.padStart(7)} s`);
}
const failed = results.filter(({ passed }) => !passed).length;
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
