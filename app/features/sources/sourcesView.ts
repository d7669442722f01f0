import { oncePer } from "../../domain/oncePer.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type SourcesById, isDateStated, statedOn } from "../../domain/statements.ts";
import { disagreementSentences, disagreementTitle } from "../../i18n/disagreementWords.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import { type Line, intervalLine, statementLine } from "../../i18n/statementLines.ts";
import { type Matter, anchorOf } from "./disagreementGroups.ts";

/** One disagreement, ready to read. */
export interface MatterView {
  /** The id of its element, to link to. */
  anchor: string;
  title: string;
  sentences: readonly string[];
  /** The statements and intervals that disagree, each with its speaker and day. */
  evidence: readonly Line[];
  notes: readonly (Line & { topic: string | null })[];
}

export function matterView(
  matter: Matter,
  sources: SourcesById,
  messages: DetailMessages,
): MatterView {
  const { group, notes } = matter;
  const found = group?.found ?? [];
  const [lead] = found;
  const [firstNote] = notes;
  const title = lead ? disagreementTitle(lead, messages) : (firstNote?.topic ?? "");
  const reasons = found.flatMap((item) => (item.kind === "wording" ? item.limitedBy : []));
  const statements = new Set([...(group?.statements ?? []), ...reasons]);
  return {
    anchor: anchorOf(matter),
    title,
    sentences: [...new Set(found.flatMap((item) => disagreementSentences(item, messages)))],
    evidence: [
      ...[...statements].map((statement) =>
        statementLine(statement, statedOn(statement, sources), sources, messages),
      ),
      ...(group?.intervals ?? []).map((interval) => intervalLine(interval, sources, messages)),
    ],
    notes: notes.map((note) => ({
      id: note.id,
      topic: title.startsWith(note.topic) ? null : note.topic,
      text: note.detail,
      links: sourceLinks(note.sources, sources, messages),
    })),
  };
}

const countAssumed = oncePer(
  (series: CasualtyRecord["series"]) =>
    series.filter((statement) => !isDateStated(statement)).length,
);

/** The plain paragraph on how the counts come about. */
export function backgroundOf(
  { series, latest, known }: CasualtyRecord,
  { sources }: DetailMessages,
): string[] {
  const { background } = sources;
  const assumed = countAssumed(series);
  return [
    background.issuers,
    background.counted,
    background.bounds,
    ...(series.length === 0 ? [] : [background.dates(assumed, series.length)]),
    background.gaps(latest?.asOf ?? null, known),
  ];
}
