import { type ComponentProps, type ReactNode, Suspense } from "react";
import { Part } from "./Part.tsx";
import { Awaited } from "./ui/Awaited.tsx";

interface Props {
  /** Whose code may not be there yet. */
  part: ComponentProps<typeof Awaited>["part"];
  children: ReactNode;
}

/** A part of the page that somebody has asked for. */
export function Coming({ part, children }: Props) {
  return (
    <Part>
      <Suspense fallback={<Awaited part={part} />}>{children}</Suspense>
    </Part>
  );
}
