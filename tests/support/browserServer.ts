import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../dist", import.meta.url));

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** A host of static files that knows nothing of the app, with a copy of the built app of its own. */
export interface StaticHost {
  /** Where the app is, with the slash at its end. */
  address: string;
  /** Replaces a data file on the server: what is in it now goes in, its successor comes out. */
  replaceData: (name: string, change: (content: DataFile) => DataFile) => Promise<void>;
  close: () => Promise<void>;
}

interface DataFile {
  rows: Record<string, unknown>[];
}

/** Serves a copy of the built app below `path`, such as "/" or "/deep/path/", on a free port. */
export async function hostApp(path: string): Promise<StaticHost> {
  const folder = await mkdtemp(join(tmpdir(), "landmine-dashboard-"));
  await cp(built, folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : null;
    if (name === null || normalize(name).startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, name)).then(
      (content) => {
        const type = contentTypes[extname(name)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The host has no port");
  return {
    address: `http://127.0.0.1:${listening.port}${path}`,
    replaceData: async (name, change) => {
      const file = join(folder, "data", `${name}.json`);
      const content: DataFile = JSON.parse(await readFile(file, "utf8"));
      await writeFile(file, JSON.stringify(change(content)));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
