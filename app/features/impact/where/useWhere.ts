import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import { clearedIn, explosionsByDistrict, yearShown } from "../../../domain/districts.ts";
import { factsKnownOn } from "../../../domain/fact.ts";
import { lackOf, mapOfPeriod } from "../../../domain/mapChoice.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { useView } from "../../../url/useView.ts";
import { choicesOf } from "./choicesView.ts";
import { whereView } from "./whereView.ts";

/**
 * The figures by district that the view asks for, or that its period has, in words, with the files that they and
 * the outlines are from.
 */
export function useWhere(period: Period, known: Day | null, sources: SourcesById) {
  const messages = useDetailMessages();
  const asked = useView((view) => view.map);
  const cleared = useQuery(queries.districts);
  const outlines = useQuery(queries.boundaries);
  const all = cleared.data?.rows;
  const districts = useMemo(() => all && factsKnownOn(all, known, sources), [all, known, sources]);
  const choice = asked ?? (districts ? mapOfPeriod(districts, period) : null);
  const explosions = useQuery({ ...queries.incidents, enabled: choice === "incidents" });
  const incidents = explosions.data?.rows;
  const boundaries = outlines.data?.rows ?? null;
  const found = useMemo(() => {
    if (choice === null) return undefined;
    const year = yearShown(choice);
    if (year !== null) return districts && clearedIn(districts, year);
    return incidents && explosionsByDistrict(factsKnownOn(incidents, known, sources), period);
  }, [choice, districts, incidents, known, sources, period]);
  // Whatever the period, the map has room for these, so that it seldom changes its scale.
  const core = useMemo(() => {
    const rows = all?.filter(({ metric }) => metric === "hectares-cleared") ?? [];
    return new Set(rows.map(({ district }) => district));
  }, [all]);
  const view = useMemo(() => {
    if (choice === null || !found) return undefined;
    const lack = districts ? lackOf(choice, districts, period) : null;
    const shown = { choice, isAsked: asked !== null, lack, period, known };
    return whereView(found, shown, core, boundaries, sources, messages);
  }, [found, choice, asked, districts, period, known, core, boundaries, sources, messages]);
  const choices = useMemo(
    () => choicesOf(districts ?? null, period, known, messages),
    [districts, period, known, messages],
  );
  return {
    choice,
    choices,
    view,
    figures: choice === "incidents" ? explosions : cleared,
    outlines,
  };
}
