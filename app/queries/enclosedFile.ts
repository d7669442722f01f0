import type { DataFileName } from "../contract/dataFiles.ts";

/** Whether this is the portable edition: one file with code and data inside, opened without a server. */
export const isPortable = import.meta.env.MODE === "portable";

/**
 * The bytes of a data file that lies in the document itself, as `prerender/portable.ts` put it there, and
 * `null` where the server has it. The build for a server leaves this out.
 */
export function enclosedFile(file: DataFileName): ArrayBuffer | null {
  if (!isPortable) return null;
  const text = document.getElementById(`data-${file}`)?.textContent;
  return text === undefined ? null : new TextEncoder().encode(text).buffer;
}
