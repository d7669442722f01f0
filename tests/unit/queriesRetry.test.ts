import { focusManager, onlineManager, QueryObserver } from "@tanstack/react-query";
import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "../../app/queries/createQueryClient.ts";
import { queries } from "../../app/queries/queries.ts";
import { answerWith, replacing } from "../../mocks/handlers.ts";
import { aDataFile, aSource } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";

const { sources } = queries;
const file = aDataFile("sources", [aSource()]);
const newerFile = aDataFile("sources", [aSource(), aSource({ id: "newer" })]);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => vi.stubGlobal("document", { baseURI: "https://example.org/" }));
afterEach(() => {
  server.resetHandlers();
  vi.useRealTimers();
  focusManager.setFocused(undefined);
  onlineManager.setOnline(true);
});
afterAll(() => server.close());

const impatientClient = () => createQueryClient({ waitBeforeRetry: () => 0 });
const status = (code: number) => () => new HttpResponse(null, { status: code });

/** How many requests a query makes before it gives up, where every answer is the same. */
async function requestsFor(answer: () => Response): Promise<number> {
  let requests = 0;
  server.use(
    http.get("*/data/*", () => {
      requests += 1;
      return answer();
    }),
  );
  await expect(impatientClient().query(sources)).rejects.toThrow("sources.json");
  return requests;
}

describe("a failed request", () => {
  it.each([
    ["no answer", () => HttpResponse.error()],
    ["status 500", status(500)],
    ["status 503", status(503)],
    ["status 429", status(429)],
  ])("is made twice more after %s", async (_what, answer) => {
    expect(await requestsFor(answer)).toBe(3);
  });

  it.each([
    ["status 404", status(404)],
    ["status 403", status(403)],
    ["a text that is not JSON", () => answerWith("{")],
    ["a wrong shape", () => answerWith("{}")],
  ])("is not made again after %s", async (_what, answer) => {
    expect(await requestsFor(answer)).toBe(1);
  });

  it("waits half a second before the first retry, and a second and a half before the second", async () => {
    vi.useFakeTimers();
    const start = Date.now();
    const asked: number[] = [];
    vi.stubGlobal("fetch", () => {
      asked.push(Date.now() - start);
      return Promise.reject(new TypeError("network"));
    });
    const outcome = createQueryClient()
      .query(sources)
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
    expect(asked).toEqual([0, 500, 2000]);
  });

  it("is made even where the browser believes to be offline", async () => {
    onlineManager.setOnline(false);
    server.use(...replacing({ sources: file }));
    expect(await impatientClient().query(sources)).toEqual(file);
  });
});

describe("what was read", () => {
  /** A part of the page that shows the sources, after they arrived. */
  async function aReader() {
    server.use(...replacing({ sources: file }));
    const client = impatientClient();
    client.mount();
    const observer = new QueryObserver(client, sources);
    const stop = observer.subscribe(() => undefined);
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(file));
    const leave = () => {
      stop();
      client.unmount();
    };
    return { client, observer, leave };
  }

  function comeBackAfter(minutes: number) {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  }

  it("stays on the screen, with the error, when asking again fails", async () => {
    const { observer, leave } = await aReader();
    server.use(http.get("*/data/*", status(500)));
    await observer.refetch();
    const { data, error, isRefetchError } = observer.getCurrentResult();
    expect(data).toEqual(file);
    expect(error).toHaveProperty("message", "sources.json: the server answered 500");
    expect(isRefetchError).toBe(true);
    leave();
  });

  it("keeps its identity when the file has not changed, so that nothing is drawn again", async () => {
    const { observer, leave } = await aReader();
    const before = observer.getCurrentResult().data;
    await observer.refetch();
    expect(observer.getCurrentResult().data).toBe(before);
    leave();
  });

  it("is asked for again when somebody comes back to the window after five minutes", async () => {
    const { observer, leave } = await aReader();
    server.use(...replacing({ sources: newerFile }));
    comeBackAfter(5);
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(newerFile));
    leave();
  });

  it("is not asked for again when somebody comes back sooner", async () => {
    const { observer, leave } = await aReader();
    comeBackAfter(4);
    expect(observer.getCurrentResult().isFetching).toBe(false);
    leave();
  });

  it("is asked for again when the network comes back after five minutes", async () => {
    const { observer, leave } = await aReader();
    server.use(...replacing({ sources: newerFile }));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * 60_000 });
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(newerFile));
    leave();
  });

  it("is not asked for again when another part of the page opens, however late", async () => {
    const { client, leave } = await aReader();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60 * 60_000 });
    const another = new QueryObserver(client, sources);
    const stop = another.subscribe(() => undefined);
    expect(another.getCurrentResult()).toMatchObject({ data: file, isFetching: false });
    stop();
    leave();
  });
});
