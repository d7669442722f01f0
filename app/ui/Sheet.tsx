import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Sheet.module.css";

interface Props {
  /** Its name for those who cannot see it. */
  label: string;
  /** Where the focus goes back to if nothing had it when the sheet opened (a link that opens with it). */
  returnTo: string;
  close: () => void;
  children: ReactNode;
}

/** A sheet at the side, above the page: the page waits until it is closed, and then has the focus again. */
export function Sheet({ label, returnTo, close, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const opener = document.activeElement;
    open(dialog);
    return () => {
      if (dialog.open && "close" in dialog) dialog.close();
      const canBeFocused = opener instanceof HTMLElement || opener instanceof SVGElement;
      if (canBeFocused && opener.isConnected && opener !== document.body) opener.focus();
      else document.querySelector<HTMLElement>(returnTo)?.focus({ preventScroll: true });
    };
  }, [returnTo]);
  return (
    // The keyboard closes it with Escape; pressing beside it is one more way for those who point.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      className={styles.sheet}
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

/** As a modal dialog where there are such; else it stands there open. */
function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if ("showModal" in dialog) return dialog.showModal();
  (dialog as HTMLElement).setAttribute("open", "");
  (dialog as HTMLElement).querySelector("button")?.focus();
}
