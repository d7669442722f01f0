import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The bytes of a file as a host would send them: texts with brotli, fonts and pictures as they are. */
export async function sent(file) {
  const bytes = await readFile(file);
  const isPacked = [".woff2", ".png"].includes(extname(file));
  return { isPacked, bytes: isPacked ? bytes : await compress(bytes, packing(bytes)) };
}

/** The best that there is takes minutes for a generated file of many megabytes. */
function packing({ length }) {
  return length < 1_000_000 ? {} : { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
}

/** Serves a built folder on a free port. Every answer is packed before the first request is timed. */
export async function hostFolder(folder) {
  const ready = new Map();
  async function answer(path) {
    let file = join(folder, normalize(path));
    if ((await stat(file)).isDirectory()) file = join(file, "index.html");
    if (!ready.has(file)) ready.set(file, await sent(file));
    return { file, ...ready.get(file) };
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    answer(decodeURIComponent(pathname)).then(
      ({ file, isPacked, bytes }) => {
        const isHashed = file.startsWith(join(folder, "assets")) || file.includes("_");
        response.writeHead(200, {
          "content-type": types[extname(file)] ?? "application/octet-stream",
          "content-length": bytes.length,
          "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
          ...(isPacked ? {} : { "content-encoding": "br" }),
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  };
}
