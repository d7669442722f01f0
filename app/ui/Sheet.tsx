import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Sheet.module.css";

interface Props {
  /** Its name for those who cannot see it. */
  label: string;
  /** Where the focus goes back to if nothing had it when the sheet opened (a link that opens with it). */
  returnTo: string;
  /** Where it goes if that is not on the page either: to the first of these that there is. */
  otherwise: readonly string[];
  close: () => void;
  /** A panel in the corner: what stands beside it can be seen, and changes under the reader's eyes. */
  isSmall?: boolean;
  children: ReactNode;
}

/** A sheet at the side, above the page: the page waits until it is closed, and then has the focus again. */
export function Sheet({ label, returnTo, otherwise, close, isSmall = false, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const opener = document.activeElement;
    open(dialog);
    return () => {
      if (dialog.open && "close" in dialog) dialog.close();
      if (opener !== null && opener !== document.body && takesFocus(opener)) return;
      for (const place of [returnTo, ...otherwise]) {
        const found = [...document.querySelectorAll(place)];
        if (found.some((element) => takesFocus(element, { preventScroll: true }))) return;
      }
    };
  }, [returnTo, otherwise]);
  return (
    // The keyboard closes it with Escape; pressing beside it is one more way for those who point.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      className={isSmall ? `${styles.sheet} ${styles.small}` : styles.sheet}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={({ currentTarget }) => {
        // A browser may close it by itself; one that is gone, or open again, is none of these.
        if (currentTarget.isConnected && !currentTarget.open) close();
      }}
    >
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}

/** Gives the focus to an element and says whether it has it; what is hidden or gone does not take it. */
function takesFocus(element: Element, options?: FocusOptions): boolean {
  const canBeFocused = element instanceof HTMLElement || element instanceof SVGElement;
  if (!canBeFocused || !element.isConnected) return false;
  // A heading takes the focus only when it is told to.
  if (/^H[1-6]$/.test(element.tagName)) element.tabIndex = -1;
  element.focus(options);
  return document.activeElement === element;
}

/** As a modal dialog where there are such; else it stands there open. */
function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if ("showModal" in dialog) return dialog.showModal();
  (dialog as HTMLElement).setAttribute("open", "");
  (dialog as HTMLElement).querySelector("button")?.focus();
}
