import type { ParseRequest } from "./collector.ts";
import { answersTo } from "./slices.ts";

addEventListener("message", ({ data }: MessageEvent<ParseRequest>) => {
  for (const answer of answersTo(data)) postMessage(answer);
});
