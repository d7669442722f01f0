import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { type CSSModulesOptions, type Plugin, type ResolvedConfig, createServer } from "vite";
import { newestOf } from "./firstFile.ts";
import type * as Page from "./renderFirstView.tsx";

/**
 * Draws the page's first view into the built index.html, with the styles that it needs, so that figure
 * and picture stand there before any script has run, and also where none can.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig;

  const read = (name: "statements" | "activity"): { updated: string } =>
    JSON.parse(readFileSync(join(config.root, "data", `${name}.json`), "utf8")) as never;

  return {
    name: "prerender",
    apply: (_, { command, mode }) => command === "build" && mode !== "mock",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const files = { statements: read("statements"), activity: read("activity") };
        const updated = newestOf(files.statements, files.activity);
        const view = await firstView(config.root, config.css.modules, files, updated);
        const place = '<div id="root"></div>';
        if (!html.includes(place)) throw new Error(`index.html has no ${place} to draw in`);
        const drawn = `<div id="root" data-published="${updated}">${view}</div>`;
        const page = withoutComments(config.mode === "portable" ? html : withEssentials(html));
        const styled = withStyles(page, (name) => bundle[name]);
        return styled.replace(place, () => drawn);
      },
    },
  };
}

/** Runs the page itself without a browser, by the same means as in development. */
async function firstView(
  root: string,
  modules: CSSModulesOptions | false | undefined,
  files: Page.WholeFiles,
  updated: string,
): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    mode: "production",
    appType: "custom",
    logLevel: "warn",
    plugins: [react()],
    css: { ...(modules && { modules }) },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const page = await server.ssrLoadModule("/app/prerender/renderFirstView.tsx");
    return (page as typeof Page).renderFirstView(files, updated);
  } finally {
    await server.close();
  }
}

/** What is said to developers in the head of index.html, and how it is set for them, need not be sent to everybody. */
function withoutComments(html: string): string {
  return html.replaceAll(/\/\*[^]*?\*\/\s*|^\s*\/\/ .*\n/gm, "").replaceAll(/\n\s+/g, "\n");
}

/**
 * What reads the data is a script of its own before the page's: it runs as soon as it is there, and not when all is.
 */
function withEssentials(html: string): string {
  const preload = /<link rel="modulepreload"[^>]*href="(\.\/assets\/essentials-[^"]+)">/;
  const [link, address] = preload.exec(html) ?? [];
  if (link === undefined) throw new Error("the build made no script of app/essentials.ts");
  const script = `<script type="module" crossorigin src="${address}"></script>`;
  return html
    .replace(link, "")
    .replace('<script type="module"', () => `${script}<script type="module"`);
}

/** The styles of the first view stand in the document itself: no second request before the first paint. */
function withStyles(
  html: string,
  fileOf: (name: string) => { type: string; source?: unknown } | undefined,
): string {
  const files: string[] = [];
  const without = html.replaceAll(
    /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g,
    (link, name: string) => {
      const file = fileOf(name);
      if (typeof file?.source !== "string") return link;
      // The file lies beside its fonts; the document lies above them.
      files.push(file.source.replaceAll("url(./", "url(./assets/").trim());
      return "";
    },
  );
  // In one element with the order of the layers, which is the first: each element costs a hash.
  const place = "</style>";
  if (!without.includes(place))
    throw new Error("index.html has no styles to add those of the page to");
  return without.replace(place, () => `${files.join("")}${place}`);
}
