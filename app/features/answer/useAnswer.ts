import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Disagreement } from "../../contract/disagreement.ts";
import type { Incident } from "../../contract/incident.ts";
import type { Interval } from "../../contract/interval.ts";
import type { Return } from "../../contract/returns.ts";
import { type Answer, answerTo } from "../../domain/answer.ts";
import type { CasualtyFigure } from "../../domain/figure.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { type AnswerView, answerView } from "./answerView.ts";

const noIntervals: readonly Interval[] = [];
const noNotes: readonly Disagreement[] = [];
const noIncidents: readonly Incident[] = [];
const noReturns: readonly Return[] = [];

/** How a number is known, and the same in words; `null` for a statement that is not in the record. */
export function useAnswer(
  figure: CasualtyFigure,
  record: CasualtyRecord,
  sources: SourcesById,
): { answer: Answer; view: AnswerView } | null {
  const messages = useDetailMessages();
  // Both join when they are loaded; without them the answer says what the statements say.
  const intervals = useQuery(queries.intervals).data?.rows ?? noIntervals;
  const notes = useQuery(queries.disagreements).data?.rows ?? noNotes;
  // When a note could be written may depend on the day of an explosion, or of a count of return, that it is about.
  const isLookingBack = record.known !== null || ("known" in figure && figure.known != null);
  const incidents =
    useQuery({ ...queries.incidents, enabled: isLookingBack }).data?.rows ?? noIncidents;
  const returns = useQuery({ ...queries.returns, enabled: isLookingBack }).data?.rows ?? noReturns;
  const answer = useMemo(
    () => answerTo(figure, record, intervals, sources),
    [figure, record, intervals, sources],
  );
  if (answer === null) return null;
  const rows = { intervals, incidents, returns };
  return { answer, view: answerView(answer, notes, rows, sources, messages) };
}
