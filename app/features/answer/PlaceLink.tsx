import type { ReactNode } from "react";

interface Props {
  /** The id of the element that it leads to. */
  place: string;
  className?: string | undefined;
  /** Closes the panel, so that the place can be seen. */
  leave: () => void;
  children: ReactNode;
}

/** A link from the panel to a place of the page: it closes the panel, and one step back opens it again. */
export function PlaceLink({ place, className, leave, children }: Props) {
  return (
    <a
      className={className}
      href={`#${place}`}
      onClick={(event) => {
        const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!isPlain || event.button !== 0) return;
        event.preventDefault();
        leave();
        // Once the panel is gone and has given the focus back; in the history entry that closed it.
        setTimeout(() => window.location.replace(`#${place}`));
      }}
    >
      {children}
    </a>
  );
}
