import { delay, HttpResponse, type RequestHandler } from "msw";
import type { DataFileName } from "../app/contract/dataFiles.ts";
import { parseDataFile } from "../app/contract/parseDataFile.ts";
import { answerWith, handlersFor, type ReadFile, replacing } from "./handlers.ts";
import { hugeFiles } from "./hugeFiles.ts";
import { aDataFile } from "./makers.ts";

export const scenarioNames = [
  "normal",
  "slow",
  "failing",
  "failing-once",
  "malformed",
  "wrong-shape",
  "empty",
  "half-missing",
  "huge",
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export interface ScenarioChoices {
  /** Milliseconds that a slow server takes for each file; 3,000 unless told. */
  delay?: number;
  /** Rows of each huge file, from 1 to 100,000; 10,000 unless told. */
  n?: number;
}

interface Scenario {
  /** What a person meets in it, in one sentence. */
  says: string;
  handlers: (published: ReadFile, choices: ScenarioChoices) => RequestHandler[];
}

const withStatus = (status: number) => new HttpResponse(null, { status });
const empty = (file: DataFileName) => answerWith(JSON.stringify(aDataFile(file, [])));

function failingOnce(published: ReadFile): RequestHandler[] {
  const asked = new Set<DataFileName>();
  return handlersFor(async (file) => {
    if (asked.has(file)) return answerWith(await published(file));
    asked.add(file);
    return withStatus(500);
  });
}

function withTotalInWords(statements: string): string {
  const content = parseDataFile("statements", JSON.parse(statements));
  const rows = content.rows.map((row, index) =>
    index === 0 ? { ...row, total: `${row.total} people` } : row,
  );
  return JSON.stringify({ ...content, rows });
}

export const scenarios: Record<ScenarioName, Scenario> = {
  normal: {
    says: "Every file is answered at once with the published data.",
    handlers: (published) => handlersFor(async (file) => answerWith(await published(file))),
  },
  slow: {
    says: "Every file arrives, each after three seconds.",
    handlers: (published, { delay: wait = 3000 }) =>
      handlersFor(async (file) => {
        await delay(wait);
        return answerWith(await published(file));
      }),
  },
  failing: {
    says: "Every file is answered with the status 500, however often it is asked for.",
    handlers: () => handlersFor(() => withStatus(500)),
  },
  "failing-once": {
    says: "The first request for each file is answered with the status 500, every later one with the data.",
    handlers: failingOnce,
  },
  malformed: {
    says: "Every file breaks off in the middle, so that it is not JSON.",
    handlers: (published) =>
      handlersFor(async (file) => {
        const text = await published(file);
        return answerWith(text.slice(0, text.length / 2));
      }),
  },
  "wrong-shape": {
    says: "The total of the first statement is a text where a number belongs; the other files are fine.",
    handlers: (published) =>
      handlersFor(async (file) => {
        const text = await published(file);
        return answerWith(file === "statements" ? withTotalInWords(text) : text);
      }),
  },
  empty: {
    says: "Every file is valid and has no rows.",
    handlers: () => handlersFor(empty),
  },
  "half-missing": {
    says: "Statements and activity are there; every other file is answered with the status 404.",
    handlers: (published) =>
      handlersFor(async (file) => {
        const there = file === "statements" || file === "activity";
        return there ? answerWith(await published(file)) : withStatus(404);
      }),
  },
  huge: {
    says: "10,000 generated statements and as many activities, one source, and no rows in the other files.",
    handlers: (_published, { n = 10_000 }) => [...replacing(hugeFiles(n)), ...handlersFor(empty)],
  },
};

/** Whether the text is the name of a scenario. */
export function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(scenarios, text);
}
