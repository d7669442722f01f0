import { useQuery } from "@tanstack/react-query";
import type { Day } from "../../../contract/day.ts";
import { type Fact, type FactRow, factsKnownOn } from "../../../domain/fact.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { dataQuery } from "../../../queries/queries.ts";
import { type FactView, factView } from "./factView.ts";

/** A stated number in words, or why there is none. */
export type KnownFact =
  { view: FactView } | { view: null; why: string; retry: (() => void) | null };

/** Looks a stated number up in its file. */
export function useFact(fact: Fact, known: Day | null, sources: SourcesById): KnownFact {
  const messages = useDetailMessages();
  const { facts } = messages;
  const { data, error, refetch } = useQuery(dataQuery(fact.file));
  if (data === undefined) {
    return error === null
      ? { view: null, why: facts.loading, retry: null }
      : { view: null, why: facts.failed, retry: () => void refetch() };
  }
  const rows: readonly FactRow[] = data.rows;
  const row = rows.find(({ id }) => id === fact.id);
  const view = row && factView(fact, row, known, sources, messages);
  if (!row || !view) return { view: null, why: facts.missing, retry: null };
  if (known !== null && factsKnownOn([row], known, sources).length === 0)
    return { view: null, why: facts.notKnown(known), retry: null };
  return { view };
}
