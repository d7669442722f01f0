import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import type * as inPage from "./look.ts";

let bundle: Promise<string> | undefined;

/** Looks at the slide that is shown, as the last row would; see look.ts, which runs in the page. */
export async function lookFromBackRow(
  page: Page,
  least: inPage.Least,
): Promise<ReturnType<typeof inPage.look>> {
  bundle ??= bundled();
  return page.evaluate(
    `(() => { ${await bundle}; return backRow.look(${JSON.stringify(least)}) })()`,
  );
}

/** look.ts and what it imports, as one script. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("look.ts", import.meta.url));
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, name: "backRow", formats: ["iife"] } },
  })) as Rolldown.RolldownOutput[];
  const [script] = built.flatMap(({ output }) => output);
  if (script?.type !== "chunk") throw new Error("look.ts could not be bundled");
  return script.code;
}
