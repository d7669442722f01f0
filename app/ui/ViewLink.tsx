import type { ReactNode } from "react";

interface Props {
  /** The address that the link stands for: it can be copied, or opened in a tab of its own. */
  href: string;
  /** Goes there without loading the page anew. */
  go: () => void;
  /** Whether that view is the one shown. */
  isCurrent?: boolean;
  /** What is read out, where that has to be more than what is seen. */
  label?: string;
  children: ReactNode;
}

/** A link to another view of the same page. */
export function ViewLink({ href, go, isCurrent = false, label, children }: Props) {
  return (
    <a
      href={href}
      aria-label={label}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!isPlain || event.button !== 0) return;
        event.preventDefault();
        // Safari does not move the focus to a link that is clicked, and it may have to come back here.
        event.currentTarget.focus();
        go();
      }}
    >
      {children}
    </a>
  );
}
