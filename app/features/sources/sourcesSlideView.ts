import type { Activity } from "../../contract/activity.ts";
import type { Source } from "../../contract/source.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { activityIn } from "../../domain/activity.ts";
import { inOrder } from "../../domain/day.ts";
import { type Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { lastSplit } from "../../domain/splits.ts";
import type { DatedStatement, SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { publicationsIn } from "./publications.ts";

/** A publication behind one or more numbers of the briefing, ready to read. */
export interface SourceLine {
  id: string;
  uses: string;
  /** Whose count it is; `null` for a visit. */
  speaker: string | null;
  publication: string;
  href: string;
  /** The address to be read from afar: without what every address has, and not longer than a line. */
  address: string;
}

export interface SourcesSlideView {
  lines: readonly SourceLine[];
  /** How many publications the page lists. */
  all: number;
}

/** The publications behind the count at the period's end, the latest one, the last split and the visit. */
export function sourcesSlideView(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): SourcesSlideView {
  const { counts, slides } = messages;
  const { uses } = slides.sources;
  const usesById = new Map<string, Pick<SourceLine, "speaker"> & { uses: string[] }>();
  const add = (ids: readonly string[], use: string, said: Statement | null) => {
    for (const id of ids) {
      const line = usesById.get(id) ?? { uses: [], speaker: said && counts.speaker(said.speaker) };
      usesById.set(id, line);
      if (!line.uses.includes(use)) line.uses.push(use);
    }
  };
  const { total } = record.count.at(period.to).all;
  for (const statement of behind(total))
    add(statement.sources, uses.count(counts.short(total), period.to), statement);
  const { latest, known } = record;
  if (latest?.total != null) {
    const figure = counts.number(latest.total);
    add(
      latest.sources,
      known === null ? uses.latest(figure) : uses.latestKnown(figure, known),
      latest,
    );
  }
  const split = lastSplit(record.series, period.to);
  if (split)
    add(
      split.statement.sources,
      uses.split(
        counts.number(split.civilians),
        counts.number(split.military),
        split.statement.asOf,
      ),
      split.statement,
    );
  const visit = foundingVisitIn(record, period);
  if (visit) add(visit.sources, uses.visit(visit.start, visit.end), null);
  const { inPeriod, others } = publicationsIn(record, period, sources);
  return {
    lines: [...usesById].flatMap(([id, line]) => {
      const source = sources.get(id);
      return source
        ? [
            {
              ...lineOf(source, messages),
              speaker: line.speaker,
              uses: messages.slides.sources.join(line.uses),
            },
          ]
        : [];
    }),
    all: inPeriod.length + others.length,
  };
}

function foundingVisitIn({ folded }: CasualtyRecord, period: Period): Activity | null {
  const found = activityIn(folded, period).counted.find(
    ({ activity }) => activity.track === "founding-visit",
  );
  return found?.activity ?? null;
}

/** The statements that set the bounds, those that count to the latest days first. */
function behind({ lowBy, highBy }: Bounds): readonly DatedStatement[] {
  return [...new Set([...lowBy, ...highBy])].toSorted((a, b) => inOrder(b.asOf, a.asOf));
}

/** In letters: about half of a projected line. */
const longestAddress = 60;

function lineOf(
  source: Source,
  messages: DetailMessages,
): Pick<SourceLine, "id" | "publication" | "href" | "address"> {
  const { host, pathname } = new URL(source.url);
  const name = host.replace(/^www\./, "");
  const whole = `${name}${pathname === "/" ? "" : pathname}`;
  return {
    id: source.id,
    publication: messages.page.publication(source.publisher ?? name, source.published),
    href: source.url,
    address: whole.length <= longestAddress ? whole : `${name}/…`,
  };
}
