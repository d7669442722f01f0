import { useEffect, useState } from "react";

/** A part of the code that a briefing may need, and how to load it; it is given by the page as a whole. */
export interface CodePart {
  name: "deck" | "details" | "charts" | "map" | "answer" | "reading";
  load: () => Promise<unknown>;
}

type PartName = CodePart["name"] | "font";

export interface LoadedParts {
  isChecking: boolean;
  /** What could not be loaded. */
  missing: readonly PartName[];
}

const faces = ["400 24px Inter", "700 24px Inter"];

/** Loads the code and the font that a briefing may ask for, and says what is not there; an `attempt` each. */
export function useLoadedParts(parts: readonly CodePart[], attempt: number): LoadedParts {
  const [loaded, setLoaded] = useState<LoadedParts & { attempt: number }>();
  useEffect(() => {
    let isCurrent = true;
    const checks: { name: PartName; done: Promise<unknown> }[] = [
      ...parts.map(({ name, load }) => ({ name, done: load() })),
      { name: "font", done: font() },
    ];
    void Promise.allSettled(checks.map(({ done }) => done)).then((results) => {
      const missing = checks.filter((_, index) => results[index]?.status === "rejected");
      if (!isCurrent) return;
      setLoaded({ attempt, isChecking: false, missing: missing.map(({ name }) => name) });
    });
    return () => {
      isCurrent = false;
    };
  }, [parts, attempt]);
  return loaded?.attempt === attempt ? loaded : { isChecking: true, missing: [] };
}

/** Loads the page's own font; it fails where another would stand in for it. */
async function font(): Promise<void> {
  if (!("fonts" in document)) return;
  const loaded = await Promise.all(faces.map((face) => document.fonts.load(face, "Inter 0123")));
  if (loaded.some((found) => found.length === 0)) throw new Error("the font is not there");
}
