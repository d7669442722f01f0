import type { DataFileName } from "../../app/contract/dataFiles.ts";
import { answerWith, handlersFor } from "../../mocks/handlers.ts";
import { server } from "../../mocks/node.ts";

/** Keeps the server's next answers for a file back, until the function that it gives is called. */
export function holdAnswer(file: DataFileName, content: unknown): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = async () => {
    await held;
    return answerWith(JSON.stringify(content));
  };
  server.use(...handlersFor(answer, [file]));
  return release;
}
