import type { Day } from "../contract/day.ts";
import { parseView } from "./parseView.ts";
import { printView } from "./printView.ts";
import { parameters, defaultView, type View } from "./view.ts";

/** What of an address belongs to the page and not to a slide: it is refused in a saved view. */
const ofThePage = ["since", "page", "present", "slide"] as const;
const ofASlide = parameters.filter((name) => !ofThePage.some((other) => other === name));

/** One thing of a saved view that a slide cannot show as it was asked for. */
export type SavedViewFault =
  | { kind: "unusable"; parameter: string; value: string }
  | { kind: "swapped"; from: Day; to: Day }
  /** Of the page: which page stands there, and what the briefing shows. */
  | { kind: "ofThePage"; parameter: string }
  /** A name that no part of the view has; `nearest` is the one that may be meant. */
  | { kind: "unknown"; parameter: string; nearest: string | null }
  /** It begins with the question mark that stands before it in an address. */
  | { kind: "questionMark" }
  /** A statement or activity that is not among the rows. */
  | { kind: "missing"; parameter: "at" | "figure"; id: string };

/** The rows that a saved view may name. */
export interface NamedRows {
  statements: readonly { id: string }[];
  activities: readonly { id: string }[];
}

/** The view of a saved text, such as `period=2024&kind=visit`; what cannot be used of it is the default. */
export function viewOf(saved: string): View {
  return parseView(`?${saved}`).view;
}

/** The text that saves what a slide can show of a view, in our own spelling; empty for the default view. */
export function savedOf(view: View): string {
  const { since, figure, page, present, slide } = defaultView;
  const kept = { ...view, since, figure, page, present, slide };
  return printView(kept, "").replace(/^\?/, "");
}

/** Everything that a slide could not show of a saved view; rows are looked for where they are given. */
export function savedViewFaults(saved: string, rows: NamedRows | null): SavedViewFault[] {
  if (saved.startsWith("?")) return [{ kind: "questionMark" }];
  const names = new Set(new URLSearchParams(saved).keys());
  const { view, notices } = parseView(`?${saved}`);
  return [
    ...[...names].flatMap((parameter): SavedViewFault[] => {
      if (ofASlide.some((name) => name === parameter)) return [];
      if (ofThePage.some((name) => name === parameter)) return [{ kind: "ofThePage", parameter }];
      return [{ kind: "unknown", parameter, nearest: nearestTo(parameter) }];
    }),
    ...notices.flatMap((notice): SavedViewFault[] => {
      if (notice.kind === "swapped") return [notice];
      const { parameter, value } = notice;
      if (ofThePage.some((name) => name === parameter)) return [];
      return [{ kind: "unusable", parameter, value }];
    }),
    ...(rows === null ? [] : missingRows(view, rows)),
  ];
}

function missingRows(
  { at, figure }: View,
  { statements, activities }: NamedRows,
): SavedViewFault[] {
  const isIn = (list: readonly { id: string }[], id: string) => list.some((row) => row.id === id);
  const faults: SavedViewFault[] = [];
  if (at !== null && !isIn(statements, at) && !isIn(activities, at))
    faults.push({ kind: "missing", parameter: "at", id: at });
  if (figure?.kind === "statement" && !isIn(statements, figure.id))
    faults.push({ kind: "missing", parameter: "figure", id: figure.id });
  return faults;
}

/** The parameter that a misspelt name means; `null` where none is near. */
function nearestTo(name: string): string | null {
  const near = ofASlide
    .map((parameter) => ({ parameter, edits: editsBetween(name.toLowerCase(), parameter) }))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return near !== undefined && near.edits <= 2 ? near.parameter : null;
}

/** How many letters have to be put in, left out or replaced to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split("").entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split("").entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
