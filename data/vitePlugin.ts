import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Connect, Plugin, ResolvedConfig } from "vite";

/** What is served from data/ and copied to the build: the data files and their schemas, nothing else. */
const published = /^(?:[\w-]+|schema\/[\w-]+\.schema)\.json$/;

/**
 * Serves data/<name>.json under the base path, as it is on disk, in development, in the build and
 * in the preview. The files never become modules: replacing one on a server needs no rebuild.
 */
export function dataFiles(): Plugin {
  let config: ResolvedConfig;

  const source = (name: string) => join(config.root, "data", name);

  /** The name of the data file that an address asks for, or null. */
  function requested(url = ""): string | null {
    const prefix = `${config.base}data/`;
    const path = url.split(/[?#]/, 1)[0] ?? "";
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
    return published.test(name) ? name : null;
  }

  return {
    name: "data-files",

    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      server.middlewares.use(answerWith(requested, source));
      const reload = (path: string) => {
        const name = relative(join(config.root, "data"), path).split(sep).join("/");
        if (published.test(name)) server.ws.send({ type: "full-reload" });
      };
      server.watcher.on("add", reload).on("change", reload).on("unlink", reload);
    },

    generateBundle() {
      for (const fileName of publishedNames(source(""))) {
        this.emitFile({
          type: "asset",
          fileName: `data/${fileName}`,
          source: readFileSync(source(fileName)),
        });
      }
    },

    configurePreviewServer(server) {
      const built = (name: string) => join(config.root, config.build.outDir, "data", name);
      const seen = new Map(
        publishedNames(source("")).map((name) => [name, changedAt(source(name))] as const),
      );
      server.middlewares.use((request, response, next) => {
        const name = requested(request.url);
        if (name !== null) {
          // Only a change made since the start is copied: a file put straight into dist/data stays.
          const changed = changedAt(source(name));
          if (changed !== null && changed !== seen.get(name)) {
            mkdirSync(dirname(built(name)), { recursive: true });
            copyFileSync(source(name), built(name));
            seen.set(name, changed);
          }
          response.setHeader("cache-control", "no-cache");
        }
        next();
      });
    },
  };
}

function answerWith(
  requested: (url?: string) => string | null,
  source: (name: string) => string,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = requested(request.url);
    if (name === null || changedAt(source(name)) === null) return next();
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.setHeader("cache-control", "no-cache");
    response.end(readFileSync(source(name)));
  };
}

function publishedNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(sep).join("/"))
    .filter((name) => published.test(name));
}

/** When the file was last changed, in milliseconds; null where there is no such file. */
function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
