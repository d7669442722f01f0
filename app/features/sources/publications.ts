import type { Activity } from "../../contract/activity.ts";
import type { Source } from "../../contract/source.ts";
import type { Statement } from "../../contract/statement.ts";
import { inOrder } from "../../domain/day.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { oncePer } from "../../domain/oncePer.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type SpanTally, spanTally } from "../../domain/spanTally.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { publisherOf } from "../../i18n/sourceLinks.ts";

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

/**
 * Looking back, those that were published by then; an undated one was there if something known by then
 * rests on it.
 */
export function publicationsIn(
  { known, statements, activities }: CasualtyRecord,
  period: Period,
  sources: SourcesById,
): Publications {
  const byStatements = usesByStatements(statements);
  const byActivities = usesByActivities(activities);
  const isNamed = (id: string) =>
    sourcesNamed(statements).has(id) || sourcesNamed(wholeRows(activities)).has(id);
  const wasThere = ({ id, published }: Source) =>
    known === null || (published === null ? isNamed(id) : published <= known);
  const all = [...sources.values()].filter(wasThere).map((source): Used => ({
    source,
    statements: byStatements.get(source.id)?.overlapping(period) ?? 0,
    activities: byActivities.get(source.id)?.overlapping(period) ?? 0,
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

const wholeRows = oncePer((activities: readonly Activity[]) =>
  activities.map((row) => withTexts(row)),
);

/** The sources that any of the rows rests on. */
const sourcesNamed = oncePer(
  (rows: readonly { sources: readonly string[] }[]): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => row.sources)),
);

const usesByStatements = oncePer((statements: readonly Statement[]) =>
  usesOf(statements, ({ asOf, asOfRange }) => {
    if (asOf !== null) return { from: asOf, to: asOf };
    return asOfRange && { from: asOfRange[0], to: asOfRange[1] };
  }),
);

const usesByActivities = oncePer((activities: readonly Activity[]) =>
  usesOf(wholeRows(activities), ({ start, end }) => ({ from: start, to: end })),
);

/** The days of the rows that rest on each source, by its id, to be counted in any period. */
function usesOf<Row extends { sources: readonly string[] }>(
  rows: readonly Row[],
  daysOf: (row: Row) => Period | null,
): Map<string, SpanTally> {
  const days = new Map<string, Period[]>();
  for (const row of rows) {
    const span = daysOf(row);
    if (span === null) continue;
    for (const id of row.sources) {
      const others = days.get(id);
      if (others) others.push(span);
      else days.set(id, [span]);
    }
  }
  return new Map([...days].map(([id, spans]) => [id, spanTally(spans, (span) => span)]));
}
