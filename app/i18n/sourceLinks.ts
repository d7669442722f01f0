import type { SourcesById } from "../domain/statements.ts";
import type { Messages } from "./en.ts";

/** A publication as a link: who published it, and when. */
export interface SourceLink {
  id: string;
  text: string;
  /** The publication itself; the list of sources on the page while the list is not loaded. */
  href: string;
}

/** The links for the sources of a row, in the row's order. */
export function sourceLinks(
  ids: readonly string[],
  sources: SourcesById,
  messages: Messages,
): SourceLink[] {
  return ids.map((id) => {
    const source = sources.get(id);
    if (!source) return { id, text: messages.page.notLoaded, href: "#sources" };
    const publisher = source.publisher ?? new URL(source.url).hostname.replace(/^www\./, "");
    return {
      id,
      text: messages.page.publication(publisher, source.published),
      href: source.url,
    };
  });
}
