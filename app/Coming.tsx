import { type ComponentProps, type ReactNode, Suspense } from "react";
import { useMessages } from "./i18n/useMessages.ts";
import { Part } from "./Part.tsx";
import { Awaited } from "./ui/Awaited.tsx";

interface Props {
  /** Whose code may not be there yet. */
  part: ComponentProps<typeof Awaited>["part"];
  children: ReactNode;
}

/** A part that somebody has asked for: until it is there, it is said that it comes, or why it does not. */
export function Coming({ part, children }: Props) {
  const { page } = useMessages();
  return (
    <Part>
      <Suspense fallback={<Awaited part={part} loading={page.partComes} failed={page.partFails} />}>
        {children}
      </Suspense>
    </Part>
  );
}
