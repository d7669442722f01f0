import type { Source } from "../../contract/source.ts";
import { inOrder } from "../../domain/day.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { type Period, overlaps } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** A publication and how many rows of the period rest on it. */
export interface Used {
  source: Source;
  statements: number;
  activities: number;
}

/** The publications that the statements and activities of a period rest on, and all others. */
export interface Publications {
  inPeriod: readonly Used[];
  others: readonly Used[];
  /** How many publishers those of the period have. */
  publishers: number;
}

export function publicationsIn(
  { statements, activities }: CasualtyRecord,
  period: Period,
  sources: SourcesById,
): Publications {
  const byStatements = tally(
    statements
      .filter(({ asOf, asOfRange }) => {
        const [from, to] = asOf === null ? (asOfRange ?? [null, null]) : [asOf, asOf];
        return from !== null && overlaps(period, from, to);
      })
      .flatMap((row) => row.sources),
  );
  const byActivities = tally(
    activities
      .filter(({ start, end }) => overlaps(period, start, end))
      .flatMap((row) => row.sources),
  );
  const all = [...sources.values()].map((source): Used => ({
    source,
    statements: byStatements.get(source.id) ?? 0,
    activities: byActivities.get(source.id) ?? 0,
  }));
  const inPeriod = all.filter(isUsed);
  return {
    inPeriod,
    others: all.filter((used) => !isUsed(used)),
    publishers: new Set(inPeriod.map(({ source }) => publisherOf(source))).size,
  };
}

/** A publisher and its publications, ready to read. */
export interface PublisherView {
  name: string;
  publications: readonly { id: string; text: string; href: string; uses: string }[];
}

/** Publishers by name, each with its publications by date, the undated ones at the end. */
export function publisherViews(used: readonly Used[], messages: DetailMessages): PublisherView[] {
  const { publications: words } = messages.sources;
  const named = [...groupBy(used, ({ source }) => publisherOf(source))];
  return named
    .toSorted(([a], [b]) => byName.compare(a, b))
    .map(([name, rows]) => ({
      name,
      publications: rows
        .toSorted((a, b) => inOrder(a.source.published ?? "~", b.source.published ?? "~"))
        .map(({ source, statements, activities }) => ({
          id: source.id,
          text: source.published === null ? words.undated : words.date(source.published),
          href: source.url,
          uses: words.uses(statements, activities),
        })),
    }));
}

/** Names of publishers are proper names, so one order serves every language of the page. */
const byName = new Intl.Collator("en");

function isUsed({ statements, activities }: Used): boolean {
  return statements + activities > 0;
}

/** The address's host where the page does not name its publisher. */
function publisherOf({ publisher, url }: Source): string {
  return publisher ?? new URL(url).hostname.replace(/^www\./, "");
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
