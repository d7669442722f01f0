import { useQuery } from "@tanstack/react-query";
import type { Assistance } from "../../../contract/assistance.ts";
import type { Day } from "../../../contract/day.ts";
import type { Incident } from "../../../contract/incident.ts";
import { sameAmount } from "../../../domain/assistance.ts";
import { type FactRow, factsKnownOn } from "../../../domain/factRows.ts";
import type { OtherFigure } from "../../../domain/figure.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { dataQuery } from "../../../queries/queries.ts";
import { type FactView, factView } from "./factView.ts";
import { sampleView } from "./sampleView.ts";

/** A number in words, or why there is none. */
export type KnownFact =
  { view: FactView } | { view: null; why: string; retry: (() => void) | null };

/** Looks a number up in its file. */
export function useFact(fact: OtherFigure, known: Day | null, sources: SourcesById): KnownFact {
  const messages = useDetailMessages();
  const { facts } = messages;
  const { data, error, refetch } = useQuery(
    dataQuery(fact.kind === "sample" ? "incidents" : fact.file),
  );
  if (data === undefined) {
    return error === null
      ? { view: null, why: facts.loading, retry: null }
      : { view: null, why: facts.failed, retry: () => void refetch() };
  }
  const rows: readonly FactRow[] = data.rows;
  if (fact.kind === "sample") {
    const view = sampleView(fact, rows.filter(isIncident), known, sources, messages);
    return view === null ? { view, why: facts.missing, retry: null } : { view };
  }
  const row = rows.find(({ id }) => id === fact.id);
  const view =
    row && factView(fact, row, alsoStated(row, rows, known, sources), known, sources, messages);
  if (!row || !view) return { view: null, why: facts.missing, retry: null };
  if (known !== null && factsKnownOn([row], known, sources).length === 0)
    return { view: null, why: facts.notKnown(known), retry: null };
  return { view };
}

/** The known rows that state the amount of this row too. */
function alsoStated(
  row: FactRow,
  rows: readonly FactRow[],
  known: Day | null,
  sources: SourcesById,
): readonly Assistance[] {
  return isAssistance(row)
    ? factsKnownOn(sameAmount(row, rows.filter(isAssistance)), known, sources)
    : [];
}

function isAssistance(row: FactRow): row is Assistance {
  return "repeats" in row;
}

function isIncident(row: FactRow): row is Incident {
  return "date" in row;
}
