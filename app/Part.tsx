import type { ReactNode } from "react";
import { useMessages } from "./i18n/useMessages.ts";
import { Boundary } from "./ui/Boundary.tsx";

/** What breaks in one part is said there, and never takes the other parts with it. */
export function Part({ children }: { children: ReactNode }) {
  const { page } = useMessages();
  return (
    <Boundary message={page.somethingBroke} retry={page.retry}>
      {children}
    </Boundary>
  );
}
