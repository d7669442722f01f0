import type { Activity } from "../../contract/activity.ts";
import type { Source } from "../../contract/source.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Day } from "../../contract/day.ts";
import type { Bounds } from "../../domain/bounds.ts";
import { activityIn } from "../../domain/activityRows.ts";
import { inOrder } from "../../domain/day.ts";
import type { Figure } from "../../domain/figure.ts";
import { countsOfOneVisit } from "../../domain/oneVisit.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { sourcesByDate } from "../../domain/sourcesByDate.ts";
import { lastSplit } from "../../domain/splits.ts";
import type { DatedStatement, SourcesById } from "../../domain/statements.ts";
import { withTexts } from "../../domain/texts.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { type Print, type Words, piecesOf, plain } from "../../i18n/pressable.ts";
import { printing } from "../../i18n/printing.ts";
import { publisherOf } from "../../i18n/sourceLinks.ts";
import { publicationsIn } from "./publications.ts";

/** A publication behind one or more numbers of the briefing, ready to read. */
export interface SourceLine {
  id: string;
  uses: Words;
  /** Who gave the count; `null` for a visit. */
  speaker: string | null;
  publication: string;
  href: string;
}

/** What a number is used for, with the number printed. */
type Use = (print: Print) => string;

export interface SourcesSlideView {
  lines: readonly SourceLine[];
  /** How many publications the page lists. */
  all: number;
}

/**
 * The publications behind the count at the period's end, the latest one, the last split and the visit. A
 * page without a date that is only probably about the visit stands for its own count and is said to be so.
 */
export function sourcesSlideView(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): SourcesSlideView {
  const { counts, slides } = messages;
  const { uses } = slides.sources;
  const usesById = new Map<string, { speaker: string | null; uses: Use[] }>();
  const add = (ids: readonly string[], said: Statement | null, say: Use) => {
    for (const id of ids) {
      const line = usesById.get(id) ?? {
        uses: [],
        speaker: said && slides.sources.given(said.speaker),
      };
      usesById.set(id, line);
      if (line.uses.every((other) => other(plain) !== say(plain))) line.uses.push(say);
    }
  };
  const { total } = record.count.at(period.to).all;
  for (const statement of behind(total))
    add(statement.sources, statement, (print) =>
      uses.count(print(counts.short(total), countAt(period.to)), period.to),
    );
  const { latest, known } = record;
  if (latest?.total != null) {
    const figure = counts.number(latest.total);
    add(latest.sources, latest, (print) => {
      const printed = print(figure, { kind: "statement", id: latest.id });
      return known === null ? uses.latest(printed) : uses.latestKnown(printed, known);
    });
  }
  const split = lastSplit(record.series, period.to);
  if (split)
    add(split.statement.sources, split.statement, (print) => {
      const { stated } = printing(print, messages);
      const { civilians, military, statement } = split;
      return uses.split(stated(civilians, statement), stated(military, statement), statement.asOf);
    });
  const visit = foundingVisitIn(record, period);
  if (visit) {
    const { start, end } = visit;
    add(sourcesByDate(withTexts(visit), sources).dated, null, () => uses.visit(start, end));
    const printed = countsOfOneVisit(record.statements, [visit]).flatMap((one) => one.printed);
    for (const { statement, total: other } of printed.filter(({ inferred }) => inferred))
      add(statement.sources, statement, (print) =>
        uses.probably(printing(print, messages).stated(other, statement), start, end),
      );
  }
  const { inPeriod, others } = publicationsIn(record, period, sources);
  return {
    lines: [...usesById].flatMap(([id, line]) => {
      const source = sources.get(id);
      return source
        ? [
            {
              ...lineOf(source, messages),
              speaker: line.speaker,
              uses: piecesOf((print) => slides.sources.join(line.uses.map((say) => say(print)))),
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

function countAt(day: Day): Figure {
  return { kind: "count", population: "all", measure: "total", day, known: null };
}

function lineOf(
  source: Source,
  messages: DetailMessages,
): Pick<SourceLine, "id" | "publication" | "href"> {
  return {
    id: source.id,
    publication: messages.page.publication(publisherOf(source), source.published),
    href: source.url,
  };
}
