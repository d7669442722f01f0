import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    globals: false,
    passWithNoTests: false,
    allowOnly: !process.env["CI"],
    restoreMocks: true,
    // A hang, not a slow machine: the property tests take seconds where the whole of CI shares two cores.
    testTimeout: 30_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts"],
          setupFiles: ["tests/support/setupConsole.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["tests/component/**/*.test.tsx"],
          setupFiles: [
            "tests/support/setupConsole.ts",
            "tests/support/setupDom.ts",
            "tests/support/setupServer.ts",
          ],
        },
      },
    ],
  },
});
