import { afterAll, afterEach, beforeAll } from "vitest";
import { server } from "../../mocks/node.ts";

// A request that no mock knows is a mistake of the page or of the test, never something to let through.
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
