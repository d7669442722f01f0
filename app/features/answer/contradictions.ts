import type { Disagreement } from "../../contract/disagreement.ts";
import type { Answer } from "../../domain/answer.ts";
import { disputedRows, explains, rowsOf } from "../../domain/disagreementRows.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { disagreementSentences, disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";

/** A disagreement that touches the number, in a few sentences, and what people found out about it. */
export interface Contradiction {
  id: string;
  title: string;
  /** The id of its element in the list of disagreements. */
  place: string;
  sentences: readonly string[];
  notes: readonly {
    id: string;
    topic: string | null;
    text: string;
    links: readonly SourceLink[];
  }[];
}

/**
 * The computed disagreements, those over the same statements or days read together as in the list of all,
 * with the notes that explain them, each note once; then the notes on the number itself which explain no
 * disagreement that computing finds. `notes` are those known by then.
 */
export function contradictionsOf(
  answer: Answer,
  notes: readonly Disagreement[],
  sources: SourcesById,
  messages: DetailMessages,
): Contradiction[] {
  const left = new Set(notes);
  const noteView = (note: Disagreement, topic: string | null) => ({
    id: note.id,
    topic,
    text: note.detail,
    links: sourceLinks(note.sources, sources, messages),
  });
  const computed = mattersAmong(answer.disagreements).flatMap((items): Contradiction[] => {
    const [first] = items;
    if (first === undefined) return [];
    const rows = new Set(items.flatMap(rowsOf));
    const own = [...left].filter((note) => explains(note, rows));
    for (const note of own) left.delete(note);
    const title = disagreementTitle(first, messages);
    const sentences = items.flatMap((item) => disagreementSentences(item, messages));
    return [
      {
        id: `${first.kind} ${[...rows].join(" ")}`,
        title,
        place: disagreementPlace(rowsOf(first)[0] ?? ""),
        sentences: [...new Set(sentences)],
        notes: own.map((note) => noteView(note, title.startsWith(note.topic) ? null : note.topic)),
      },
    ];
  });
  const alone = [...left].filter(isOnNumber(answer)).map((note): Contradiction => ({
    id: note.id,
    title: note.topic,
    place: disagreementPlace(note.id),
    sentences: [],
    notes: [noteView(note, null)],
  }));
  return [...computed, ...alone];
}

/**
 * Whether a note that stands alone is on the number: on what was stated for the very days of a rise, or on
 * a statement that gives the count. A note that names one as evidence in another matter is not.
 */
function isOnNumber({ asked, intervals, leads, record }: Answer): (note: Disagreement) => boolean {
  const isRise = asked !== null && asked.from !== null;
  const days = new Set(intervals.map(({ interval }) => interval.id));
  const stated = new Set(leads.map(({ id }) => id));
  const elsewhere = disputedRows(record);
  return (note) => {
    if (isRise || note.about.intervals.length > 0)
      return note.about.intervals.some((id) => days.has(id));
    return explains(note, stated) && !explains(note, elsewhere);
  };
}

/** Disagreements that share a statement, or the days of an interval, taken together in their order. */
function mattersAmong(found: readonly ComputedDisagreement[]): ComputedDisagreement[][] {
  const keysOf = (item: ComputedDisagreement) =>
    item.kind === "interval" ? [`${item.interval.start} ${item.interval.end}`] : rowsOf(item);
  const matters: ComputedDisagreement[][] = [];
  for (const item of found) {
    const keys = new Set(keysOf(item));
    const joined = matters.filter((items) =>
      items.some((one) => keysOf(one).some((key) => keys.has(key))),
    );
    const [first] = joined;
    if (first === undefined) {
      matters.push([item]);
      continue;
    }
    for (const other of joined.slice(1)) {
      first.push(...other);
      matters.splice(matters.indexOf(other), 1);
    }
    first.push(item);
  }
  return matters;
}
