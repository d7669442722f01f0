import type { Activity } from "../../contract/activity.ts";
import type { Statement } from "../../contract/statement.ts";
import { type Folded, apartReason, laneOf } from "../../domain/activity.ts";
import type { Added } from "../../domain/changesSince.ts";
import type { Figure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../i18n/sourceLinks.ts";
import { measuredParts } from "../../i18n/statementLines.ts";
import { statementWords } from "../../i18n/statementWords.ts";

/** A row that was added, ready to read. */
export interface AddedRow {
  id: string;
  /** The day on which it was stated or published. */
  when: string;
  title: string;
  /** What to ask to learn how its number is known; `null` where it has none. */
  asks: Figure | null;
  details: readonly string[];
  links: readonly SourceLink[];
}

export function statementRow(
  { statement, on }: Added<{ statement: Statement }>,
  sources: SourcesById,
  messages: DetailMessages,
): AddedRow {
  const { statements: words } = messages.changes;
  const { title, links } = statementWords(statement, on, sources, messages);
  const measured = measuredParts(statement, messages);
  const asOf = messages.rows.asOf(statement.asOf, statement.asOfRange);
  return {
    id: statement.id,
    when: words.when(on),
    title,
    asks: { kind: "statement", id: statement.id },
    details: [
      ...(measured === "" ? [] : [measured]),
      messages.counts.speaker(statement.speaker),
      statement.asOf === null ? words.countsToSome(asOf) : words.countsTo(asOf),
      messages.rows.use[statement.use],
      ...(on.assumed ? [words.assumed] : []),
    ],
    links,
  };
}

/** An activity with the parts that were added with it, or a part of one that was known before. */
export function activityRow(
  { activity, meetings = [], on }: Added<Partial<Folded> & { activity: Activity }>,
  record: CasualtyRecord,
  sources: SourcesById,
  messages: DetailMessages,
): AddedRow {
  const { changes, timeline, activity: words } = messages;
  const titleOf = (id: string | null) => record.activities.find((row) => row.id === id)?.title;
  const whole = titleOf(activity.parent);
  const reason = apartReason(activity);
  return {
    id: activity.id,
    when: changes.activities.when(on),
    title: activity.title,
    asks: null,
    details: [
      timeline.when(activity.start, activity.end, activity.datePrecision),
      timeline.lane[laneOf(activity)],
      words.kinds[activity.kind],
      ...(whole === undefined ? [] : [changes.activities.partOf(whole)]),
      ...(meetings.length === 0 ? [] : [changes.activities.withParts(meetings.length)]),
      ...(on.assumed ? [changes.activities.assumed] : []),
      ...(reason === null ? [] : [words.apart.reason(reason, titleOf(activity.mayRepeat) ?? null)]),
    ],
    links: sourceLinks(withTexts(activity).sources, sources, messages),
  };
}
