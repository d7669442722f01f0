import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import type { District } from "../../../contract/district.ts";
import type { Incident } from "../../../contract/incident.ts";
import { clearedIn, explosionsByDistrict, yearShown } from "../../../domain/districts.ts";
import { factsKnownOn } from "../../../domain/fact.ts";
import type { MapFigure } from "../../../domain/impactChoices.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { useView } from "../../../url/useView.ts";
import { whereView } from "./whereView.ts";

/** The figures by district that the view asks for, in words, with the files that they and the outlines are from. */
export function useWhere(period: Period, known: Day | null, sources: SourcesById) {
  const messages = useDetailMessages();
  const choice = useView((view) => view.map);
  const year = yearShown(choice);
  const cleared = useQuery({ ...queries.districts, enabled: year !== null });
  const explosions = useQuery({ ...queries.incidents, enabled: year === null });
  const outlines = useQuery(queries.boundaries);
  const districts = cleared.data?.rows;
  const incidents = explosions.data?.rows;
  const boundaries = outlines.data?.rows ?? null;
  const found = useMemo(() => {
    if (year === null) {
      const shown = incidents && factsKnownOn(incidents, known, sources);
      return shown && explosionsByDistrict(shown, period);
    }
    return districts && clearedIn(factsKnownOn(districts, known, sources), year);
  }, [year, districts, incidents, known, sources, period]);
  const named = useMemo(
    () => namedIn(choice, districts ?? [], incidents ?? []),
    [choice, districts, incidents],
  );
  const view = useMemo(
    () =>
      found && whereView(found, { choice, period, known }, named, boundaries, sources, messages),
    [found, choice, period, known, named, boundaries, sources, messages],
  );
  return { choice, view, figures: year === null ? explosions : cleared, outlines };
}

/** Every district that rows of the choice name: the map keeps its size when the period changes. */
function namedIn(
  choice: MapFigure,
  districts: readonly District[],
  incidents: readonly Incident[],
): ReadonlySet<string> {
  const rows =
    choice === "incidents"
      ? incidents
      : districts.filter(({ metric }) => metric === "hectares-cleared");
  return new Set(rows.flatMap(({ district }) => district ?? []));
}
