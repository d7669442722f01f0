import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import type { TimelineLayout } from "../layout.ts";
import { returnsView } from "./returnsView.ts";
import { type Failed, OverlayPanel } from "./OverlayPanel.tsx";

interface Props {
  timeline: TimelineLayout;
  known: Day | null;
  sources: SourcesById;
  isLast: boolean;
  failed: Failed;
}

/** How many displaced people were resettled, in all so far. */
export function ReturnsPanel({ known, sources, ...panel }: Props) {
  const messages = useDetailMessages();
  const query = useQuery(queries.returns);
  const rows = query.data?.rows;
  const { days } = panel.timeline.time;
  const view = useMemo(
    () => returnsView(factsKnownOn(rows ?? [], known, sources), days, messages),
    [rows, known, sources, days, messages],
  );
  return <OverlayPanel view={view} query={query} {...panel} />;
}
