import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { builtAddress, builtPort, mockAddress, mockPort } from "./support/addresses.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

// Named by the person who runs the tests, or found by the global setup before a worker starts. Not
// looked for here: other tools read this file too, and must not install a browser by that.
const browser = process.env["CHROMIUM"];

function server(words: string, port: string, url: string) {
  return {
    command: `npx --no-install vite ${words} --host 127.0.0.1 --port ${port} --strictPort`,
    url,
    cwd: root,
    // Never a server that happens to be there: it might serve an older build.
    reuseExistingServer: false,
    timeout: 60_000,
  };
}

export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  globalSetup: "./support/setupBrowser.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  // Generous for a slow machine; a passing test never waits for it.
  expect: { timeout: 10_000 },
  use: {
    baseURL: builtAddress,
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: [
    server("preview", builtPort, builtAddress),
    server("--mode mock", mockPort, mockAddress),
  ],
});
