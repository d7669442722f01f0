import { useEffect, useState } from "react";
import { isModifier, type KeyRow, nameOf, rowOf } from "./clickerKeys.ts";

/** The keys that have arrived, by the names under which the browser hands them over, each once. */
export interface Heard {
  rows: ReadonlyMap<KeyRow, readonly string[]>;
  /** Keys with which the deck does nothing. */
  others: readonly string[];
  last: { name: string; row: KeyRow | null } | null;
}

const silence: Heard = { rows: new Map(), others: [], last: null };

/** Hears every key of the page before anybody acts on it; Tab and keys with Ctrl stay the browser's. */
export function useHeardKeys(): Heard {
  const [heard, setHeard] = useState(silence);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || isModifier(event)) return;
      setHeard((before) => withKey(before, nameOf(event), rowOf(event)));
      if (event.key === "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (belongsToTarget(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
  return heard;
}

function withKey({ rows, others }: Heard, name: string, row: KeyRow | null): Heard {
  const last = { name, row };
  if (row === null)
    return { rows, last, others: others.includes(name) ? others : [...others, name] };
  const names = rows.get(row) ?? [];
  const next = names.includes(name) ? names : [...names, name];
  return { rows: new Map(rows).set(row, next), others, last };
}

/** A button or link is still pressed, and a choice still made, by the keyboard. */
function belongsToTarget({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches("button, a[href], summary")) return key === "Enter" || key === " ";
  return target.matches("input") && (key === " " || key.startsWith("Arrow"));
}
