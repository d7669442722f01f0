import { type Messages, en } from "./en.ts";

/** The words of the page's language. Components ask here only, so that a second language changes none of them. */
export function useMessages(): Messages {
  return en;
}
