import type { DataFile, DataFileName } from "../contract/dataFiles.ts";
import { type ParseAnswer, type ParseRequest, collector } from "./collector.ts";
import { parseText } from "./parseText.ts";

/** Bytes above which a file is checked beside the page: today's files are far shorter, and start no worker. */
const longFile = 1_000_000;

/**
 * The content of a data file, checked; a long one is checked in a worker, so that the page answers meanwhile.
 * Throws `DataFileError` where it is not JSON or does not fit, and the signal's reason where it was given up.
 */
export async function parseBytes<Name extends DataFileName>(
  file: Name,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<DataFile<Name>> {
  const checkHere = () => parseText(file, bytes);
  const worker = bytes.byteLength > longFile ? startWorker() : null;
  if (worker === null) return checkHere();
  try {
    return await answerOf(worker, { file, bytes }, checkHere, signal);
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
  request: ParseRequest<Name>,
  checkHere: () => DataFile<Name>,
  signal: AbortSignal,
): Promise<DataFile<Name>> {
  return new Promise((resolve, reject) => {
    const collect = collector(request.file);
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
        resolve(checkHere());
      } catch (error) {
        reject(error);
      }
    });
    // A worker, unlike a window, takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}
