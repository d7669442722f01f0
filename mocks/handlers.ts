import { http, HttpResponse, type RequestHandler } from "msw";
import { type DataFile, type DataFileName, dataFiles } from "../app/contract/dataFiles.ts";

/** Gives the text of the published file, exactly as it lies in `data/`. */
export type ReadFile = (file: DataFileName) => Promise<string>;

/** Data files that stand in for the published ones, by name. */
export type ReplacedFiles = { [Name in DataFileName]?: DataFile<Name> };

const fileNames = Object.keys(dataFiles) as DataFileName[];

/** One handler for each data file, whatever the base path of the page. */
export function handlersFor(
  answer: (file: DataFileName) => Response | Promise<Response>,
  files: readonly DataFileName[] = fileNames,
): RequestHandler[] {
  return files.map((file) => http.get(`*/data/${file}.json`, () => answer(file)));
}

/** An answer with the text as it is, whether or not it is JSON. */
export function answerWith(text: string): HttpResponse<string> {
  return new HttpResponse(text, { headers: { "Content-Type": "application/json" } });
}

/** Handlers that answer with these files, and leave the others to the handlers below them. */
export function replacing(files: ReplacedFiles): RequestHandler[] {
  const named = fileNames.filter((file) => files[file] !== undefined);
  return handlersFor((file) => answerWith(JSON.stringify(files[file])), named);
}
