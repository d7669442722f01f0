import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setupServer } from "msw/node";
import type { DataFileName } from "../app/contract/dataFiles.ts";
import { type ScenarioChoices, type ScenarioName, scenarios } from "./scenarios.ts";

/** The text of a published file, from the disk. */
export function publishedFile(file: DataFileName): Promise<string> {
  return readFile(join(import.meta.dirname, "..", "data", `${file}.json`), "utf8");
}

/** What a test puts on the server: `server.use(...scenario("slow", { delay: 50 }))`. */
export function scenario(name: ScenarioName, choices: ScenarioChoices = {}) {
  return scenarios[name].handlers(publishedFile, choices);
}

/** The server of the tests. It answers with the published data until a test puts something on top. */
export const server = setupServer(...scenario("normal"));
