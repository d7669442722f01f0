import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type DataFileName, dataFiles } from "../../app/contract/dataFiles.ts";
import { DataFileError } from "../../app/contract/DataFileError.ts";
import { createQueryClient } from "../../app/queries/createQueryClient.ts";
import { DataRequestError } from "../../app/queries/DataRequestError.ts";
import { queries } from "../../app/queries/queries.ts";
import { answerWith } from "../../mocks/handlers.ts";
import { publishedFile, scenario, server } from "../../mocks/node.ts";

const names = Object.keys(dataFiles) as DataFileName[];

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => vi.stubGlobal("document", { baseURI: "https://example.org/desk/index.html" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** What one query ends in: its content, or its error. The union of queries is one kind of query to a client. */
async function outcomeOf(name: DataFileName): Promise<unknown> {
  const client = createQueryClient({ waitBeforeRetry: () => 0 });
  const query = queries[name] as (typeof queries)["statements"];
  return client.query(query).catch((error: unknown) => error);
}

async function messageOf(name: DataFileName): Promise<string> {
  const outcome = await outcomeOf(name);
  return outcome instanceof Error ? outcome.message : "no error";
}

describe.each(names)("the query for %s", (name) => {
  it("gives the published file", async () => {
    const published: unknown = JSON.parse(await publishedFile(name));
    expect(await outcomeOf(name)).toEqual(published);
  });

  it("has a key of its own", () => {
    expect(queries[name].queryKey).toEqual(["data", name]);
  });

  it("names the file and the status where the file is not there", async () => {
    server.use(http.get("*/data/*", () => new HttpResponse(null, { status: 404 })));
    expect(await outcomeOf(name)).toBeInstanceOf(DataRequestError);
    expect(await messageOf(name)).toBe(`${name}.json: the server answered 404`);
  });

  it("names the file and the status where the server fails", async () => {
    server.use(...scenario("failing"));
    expect(await messageOf(name)).toBe(`${name}.json: the server answered 500`);
  });

  it("says so where the file is not JSON", async () => {
    server.use(...scenario("malformed"));
    expect(await outcomeOf(name)).toBeInstanceOf(DataFileError);
    expect(await messageOf(name)).toContain(`${name}.json: is not JSON`);
  });

  it("names file, row and field where the shape is wrong", async () => {
    const file = { $schema: "s", updated: "2024-01-01", rows: [{ id: 7, sources: [] }] };
    server.use(http.get("*/data/*", () => answerWith(JSON.stringify(file))));
    expect(await outcomeOf(name)).toBeInstanceOf(DataFileError);
    expect(await messageOf(name)).toBe(`${name}.json, row 1, id: must be text`);
  });
});

describe("a request for a data file", () => {
  it("goes to data/ below the page's own folder, past the browser's memory of the file", async () => {
    const seen: Request[] = [];
    server.use(
      http.get("*/data/*", ({ request }) => {
        seen.push(request);
      }),
    );
    // As in a build, which may lie in any folder of a server.
    vi.stubEnv("BASE_URL", "./");
    await outcomeOf("statements");
    vi.unstubAllEnvs();
    expect(seen.map((request) => request.url)).toEqual([
      "https://example.org/desk/data/statements.json",
    ]);
    expect(seen[0]?.cache).toBe("no-cache");
  });

  it("says so where a page stands in place of a file", async () => {
    server.use(
      http.get("*/data/*", () => HttpResponse.html("<!doctype html><title>Sign in</title>")),
    );
    expect(await messageOf("sources")).toContain("the server answered with a page instead");
  });

  it("says that an empty file is empty", async () => {
    server.use(http.get("*/data/*", () => answerWith("")));
    expect(await messageOf("sources")).toBe("sources.json: is empty");
  });

  it("names the file where no answer comes", async () => {
    server.use(http.get("*/data/*", () => HttpResponse.error()));
    const outcome = await outcomeOf("sources");
    expect(outcome).toMatchObject({ name: "DataRequestError", file: "sources", status: null });
    expect(outcome).toHaveProperty("message", "sources.json: no answer from the server");
  });

  it("is given up with the query, without a retry or an error of ours", async () => {
    let asked: AbortSignal | undefined;
    let requests = 0;
    server.use(
      http.get("*/data/*", ({ request }) => {
        asked = request.signal;
        requests += 1;
        return new Promise<Response>(() => undefined);
      }),
    );
    const client = createQueryClient({ waitBeforeRetry: () => 0 });
    const outcome = client.query(queries.statements).catch((error: unknown) => error);
    await vi.waitFor(() => expect(requests).toBe(1));
    await client.cancelQueries({ queryKey: queries.statements.queryKey });
    expect(await outcome).not.toBeInstanceOf(DataRequestError);
    expect(asked?.aborted).toBe(true);
    expect(requests).toBe(1);
    expect(client.getQueryState(queries.statements.queryKey)?.error).toBeNull();
  });
});
