import { format } from "node:util";
import { afterEach, beforeEach, vi } from "vitest";

// A stray error or warning fails the test that caused it. A test that expects one says so aloud:
// vi.spyOn(console, "error").mockImplementation(() => undefined), and asserts on it.
const stray: string[] = [];

beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      stray.push(`console.${level}: ${format(...words)}`);
    });
  }
});

afterEach(() => {
  const said = stray.splice(0);
  if (said.length > 0) throw new Error(`unexpected output\n${said.join("\n")}`);
});
