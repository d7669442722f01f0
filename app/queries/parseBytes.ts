import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { parseText } from "./parseText.ts";
import { type ParseAnswer, type ParseRequest, collector } from "./slices.ts";

/** Bytes above which a file is checked beside the page: today's files are far shorter, and start no worker. */
const longFile = 1_000_000;

/**
 * The content of a data file, checked; a long one is checked in a worker, so that the page answers meanwhile.
 * Throws `DataFileError` as `parseText` does, and the signal's reason where it was given up.
 */
export async function parseBytes<Name extends DataFileName>(
  file: Name,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<DataFile<Name>> {
  const worker = bytes.byteLength > longFile ? startWorker() : null;
  if (worker === null) return parseText(file, bytes);
  try {
    return await answerOf(worker, file, bytes, signal);
  } finally {
    worker.terminate();
  }
}

/** `null` where there are no workers: in a test without a browser, or in a page opened from a folder. */
function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./parsing.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function answerOf<Name extends DataFileName>(
  worker: Worker,
  file: Name,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<DataFile<Name>> {
  return new Promise((resolve, reject) => {
    const collect = collector(file);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<ParseAnswer>) => {
      try {
        const content = collect(data);
        if (content !== null) resolve(content);
      } catch (error) {
        reject(error);
      }
    });
    // Its script could not be loaded, or broke: slow is then better than nothing.
    worker.addEventListener("error", () => {
      try {
        resolve(parseText(file, bytes));
      } catch (error) {
        reject(error);
      }
    });
    const request: ParseRequest = { file, bytes };
    // A worker, unlike a window, takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}
