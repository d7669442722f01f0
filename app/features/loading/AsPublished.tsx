import { useCallback } from "react";
import type { Published } from "./published.ts";

/** The figure and the picture of the document, still, where no data could be had. */
export function AsPublished({ published: { main } }: { published: Published }) {
  const show = useCallback(
    (place: HTMLElement | null) => place?.replaceChildren(...main.cloneNode(true).childNodes),
    [main],
  );
  return <div ref={show} />;
}
