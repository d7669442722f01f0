import { createServer } from "node:net";

/** A port that nobody uses now. Kept in the environment: worker processes must see the same one. */
async function testPort(variable: string): Promise<string> {
  const known = process.env[variable];
  if (known) return known;
  const port = await new Promise<string>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const free = typeof address === "object" && address ? String(address.port) : "";
      server.close(() => resolve(free));
    });
  });
  process.env[variable] = port;
  return port;
}

export const builtPort = await testPort("TEST_PORT_BUILT");
export const mockPort = await testPort("TEST_PORT_MOCK");

/** The built app, as `npm start` serves it; the base address of the browser tests. */
export const builtAddress = `http://127.0.0.1:${builtPort}/`;

/** The app on mock data, as `npm run dev:mock` serves it, for tests of the named scenarios. */
export const mockAddress = `http://127.0.0.1:${mockPort}/`;
