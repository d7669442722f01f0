import { type DetailMessages, enDetails } from "./enDetails.ts";

/** All words of the page's language, for the parts that are loaded after the first view. */
export function useDetailMessages(): DetailMessages {
  return enDetails;
}
