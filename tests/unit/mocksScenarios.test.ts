import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DataFileName, dataFiles } from "../../app/contract/dataFiles.ts";
import { DataFileError } from "../../app/contract/DataFileError.ts";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import { choiceOf } from "../../mocks/choice.ts";
import { publishedFile, scenario, server } from "../../mocks/node.ts";
import { scenarioNames, scenarios } from "../../mocks/scenarios.ts";

const names = Object.keys(dataFiles) as DataFileName[];

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function ask(name: DataFileName) {
  const response = await fetch(`https://example.org/desk/data/${name}.json`);
  return { status: response.status, text: await response.text() };
}

async function isPublished(name: DataFileName): Promise<boolean> {
  const { status, text } = await ask(name);
  return status === 200 && text === (await publishedFile(name));
}

const published = (files: readonly DataFileName[]) => Promise.all(files.map(isPublished));
const statuses = async () => Promise.all(names.map(async (name) => (await ask(name)).status));
const rowsOf = async (name: DataFileName) =>
  parseDataFile(name, JSON.parse((await ask(name)).text)).rows;

const all = <Value>(value: Value) => names.map(() => value);

describe("the scenario", () => {
  it.each(scenarioNames)("%s is described in one sentence", (name) => {
    expect(scenarios[name].says).toMatch(/^[A-Z1][^.]+\.$/);
  });

  it("normal answers with the published files, byte for byte", async () => {
    expect(await published(names)).toEqual(all(true));
  });

  it("slow answers with the published files, after its delay", async () => {
    server.use(...scenario("slow", { delay: 200 }));
    const start = performance.now();
    expect(await isPublished("sources")).toBe(true);
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  });

  it("failing answers every request with 500", async () => {
    server.use(...scenario("failing"));
    expect(await statuses()).toEqual(all(500));
    expect(await statuses()).toEqual(all(500));
  });

  it("failing-once answers the first request for each file with 500 and the next with the file", async () => {
    server.use(...scenario("failing-once"));
    expect(await statuses()).toEqual(all(500));
    expect(await published(names)).toEqual(all(true));
  });

  it("failing-once starts anew for each test", async () => {
    server.use(...scenario("failing-once"));
    expect(await statuses()).toEqual(all(500));
  });

  it.each(names)("malformed breaks %s off in the middle", async (name) => {
    server.use(...scenario("malformed"));
    const { text } = await ask(name);
    expect(await publishedFile(name)).toContain(text);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("wrong-shape has a text for the first statement's total, and nothing else wrong", async () => {
    server.use(...scenario("wrong-shape"));
    const first = parseDataFile("statements", JSON.parse(await publishedFile("statements")))
      .rows[0];
    await expect(rowsOf("statements")).rejects.toThrow(
      `statements.json, ${first?.id}, total: must be a whole number of people`,
    );
    const error: unknown = await rowsOf("statements").catch((reason: unknown) => reason);
    expect(error instanceof DataFileError && error.faults.length).toBe(1);
    const others = names.filter((name) => name !== "statements");
    expect(await published(others)).toEqual(others.map(() => true));
  });

  it("empty answers with valid files without rows", async () => {
    server.use(...scenario("empty"));
    expect(await Promise.all(names.map(rowsOf))).toEqual(all([]));
  });

  it("half-missing has statements and activity only", async () => {
    server.use(...scenario("half-missing"));
    expect(await published(["statements", "activity"])).toEqual([true, true]);
    const missing = (await statuses()).filter((status) => status === 404);
    expect(missing).toHaveLength(names.length - 2);
  });

  it("huge answers with as many statements and activities as asked for, and one source", async () => {
    server.use(...scenario("huge", { n: 1000 }));
    const counts = names.map(async (name) => [name, (await rowsOf(name)).length] as const);
    const expected = { statements: 1000, activity: 1000, sources: 1 };
    expect(Object.fromEntries(await Promise.all(counts))).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 0])),
      ...expected,
    });
  });

  it("huge has 10,000 statements unless told", async () => {
    server.use(...scenario("huge"));
    expect(await rowsOf("statements")).toHaveLength(10_000);
  });
});

describe("the address of a page with mocks", () => {
  it.each([
    ["", "normal", {}],
    ["?mock=slow", "slow", {}],
    ["?period=record&mock=huge", "huge", {}],
    ["?mock=huge&n=100000", "huge", { n: 100_000 }],
    ["?mock=huge&n=1", "huge", { n: 1 }],
  ])("%s chooses %s", (search, name, choices) => {
    expect(choiceOf(search)).toEqual({ scenario: name, choices, problem: null });
  });

  it.each(["?mock=banana", "?mock=toString", "?mock="])(
    "%s gives the names that there are",
    (search) => {
      const { scenario: chosen, problem } = choiceOf(search);
      expect(chosen).toBe("normal");
      for (const name of scenarioNames) expect(problem).toContain(name);
    },
  );

  it.each(["0", "100001", "1.5", "-1", "many", ""])("does not accept n=%s", (n) => {
    const { choices, problem } = choiceOf(`?mock=huge&n=${n}`);
    expect(choices).toEqual({});
    expect(problem).toContain("from 1 to 100000");
  });
});
