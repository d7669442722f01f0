import { useMessages } from "./i18n/useMessages.ts";

/** In place of what is further down, where the page is printed before that is there. */
export function NotPrinted() {
  return <p>{useMessages().page.notPrinted}</p>;
}
