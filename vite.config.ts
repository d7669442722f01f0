import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { classesByName } from "./app/prerender/classesByName.ts";
import { fewScales } from "./app/prerender/fewScales.ts";
import { firstFile } from "./app/prerender/firstFile.ts";
import { policy } from "./app/prerender/policy.ts";
import { portable } from "./app/prerender/portable.ts";
import { prerender } from "./app/prerender/vitePlugin.ts";
import { withoutDescriptions } from "./app/prerender/withoutDescriptions.ts";
import { dataFiles } from "./data/vitePlugin.ts";

/** The service worker of the mocks exists only while `npm run dev:mock` runs; a build never holds it. */
function mockWorker(): Plugin {
  return {
    name: "mock-worker",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/mockServiceWorker.js", (_request, response) => {
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        response.end(readFileSync("mocks/mockServiceWorker.js"));
      });
    },
  };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 4);
}

function adviceOnBusyPort(): Plugin {
  return {
    name: "advice-on-busy-port",
    configurePreviewServer(server) {
      server.httpServer.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") return;
        const port = server.config.preview.port;
        console.error(
          `Port ${port} is taken by another program, perhaps by an earlier "npm start".\n` +
            `Stop that program, or choose another port: npm start -- --port ${port + 1}`,
        );
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  // Relative addresses: the build works under any path of any static host.
  base: "./",
  // One page without routes. The default would answer a missing data file with the page itself.
  appType: "mpa",
  publicDir: false,
  // Two development servers at once (plain and mock) must not share one cache of dependencies.
  cacheDir: mode === "mock" ? "node_modules/.vite-mock" : "node_modules/.vite",
  plugins: [
    classesByName(),
    fewScales(),
    withoutDescriptions(),
    react(),
    dataFiles(),
    firstFile(),
    prerender(),
    portable(),
    policy(),
    adviceOnBusyPort(),
    ...(mode === "mock" ? [mockWorker()] : []),
  ],
  css: {
    modules: {
      // Every class stands in the first document once a mark, so names are short there.
      generateScopedName: (name, file) => `_${shortHash(`${relative(".", file)} ${name}`)}`,
    },
  },
  worker: { plugins: () => [withoutDescriptions()] },
  build: {
    target: "baseline-widely-available",
    // The first that know light-dark(), which would else be written out for every colour (all of spring 2024).
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    sourcemap: false,
    ...(mode === "portable" && {
      outDir: "dist-portable",
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
    }),
    rolldownOptions: {
      // A constant that one file exports and others use once or twice needs no name of its own.
      optimization: { inlineConst: { mode: "all" } },
      output: {
        codeSplitting:
          mode === "portable"
            ? false
            : // A file each: what later parts share would else be cut into many, each with a request of its own.
              {
                groups: [
                  { name: "essentials", test: /\/app\/essentials\.ts$/, priority: 2 },
                  { name: "first", tags: ["$initial"], priority: 1 },
                  { name: "server", test: /\/app\/server\.ts$/ },
                ],
              },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
}));
