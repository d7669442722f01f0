import { bypass } from "msw";
import { setupWorker } from "msw/browser";
import type { DataFileName } from "../app/contract/dataFiles.ts";
import { choiceOf } from "./choice.ts";
import { showMark } from "./mark.ts";
import { scenarios } from "./scenarios.ts";

/** The text of a published file, from the server that serves the page, past the worker. */
async function publishedFile(file: DataFileName): Promise<string> {
  const address = new URL(`${import.meta.env.BASE_URL}data/${file}.json`, document.baseURI);
  const response = await fetch(bypass(address));
  if (!response.ok) throw new Error(`data/${file}.json: the server answered ${response.status}`);
  return response.text();
}

/**
 * Answers the page's requests for data with the scenario that the address names
 * (`?mock=slow`, `?mock=huge&n=100000`), and says so on the page. To be awaited before the first request.
 */
export async function startMocks(): Promise<void> {
  const { scenario, choices, problem } = choiceOf(location.search);
  if (problem !== null) console.error(problem);
  const worker = setupWorker(...scenarios[scenario].handlers(publishedFile, choices));
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: (request, print) => {
      // The page's own scripts and styles pass without a word; a data file that nobody mocks does not.
      if (new URL(request.url).pathname.includes("/data/")) print.warning();
    },
  });
  showMark(scenario);
}
