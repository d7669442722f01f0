import { type ParseRequest, answersTo } from "./slices.ts";

addEventListener("message", ({ data }: MessageEvent<ParseRequest>) => {
  for (const answer of answersTo(data)) postMessage(answer);
});
