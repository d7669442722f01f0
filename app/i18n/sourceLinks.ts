import type { Source } from "../contract/source.ts";
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
    return {
      id,
      text: messages.page.publication(publisherOf(source), source.published),
      href: source.url,
    };
  });
}

/** Who published the sources, each once, in their order; those that are not loaded are left out. */
export function publishersOf(ids: readonly string[], sources: SourcesById): readonly string[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        const source = sources.get(id);
        return source ? publisherOf(source) : [];
      }),
    ),
  ];
}

/** The address's host where the page does not name its publisher. */
export function publisherOf({ publisher, url }: Source): string {
  return publisher ?? new URL(url).hostname.replace(/^www\./, "");
}
