import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Day } from "../../../contract/day.ts";
import {
  clearedIn,
  type DistrictValues,
  explosionsByDistrict,
  yearShown,
} from "../../../domain/districts.ts";
import { factsKnownOn } from "../../../domain/factRows.ts";
import type { MapFigure } from "../../../domain/impactChoices.ts";
import { lackOf, mapOfPeriod } from "../../../domain/mapChoice.ts";
import type { Period } from "../../../domain/period.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { useView } from "../../../url/useView.ts";
import { choicesOf } from "./choicesView.ts";
import { type MapDays, mapOf } from "./mapView.ts";
import { placingOf } from "./placing.ts";
import { whereView } from "./whereView.ts";

const noValues: DistrictValues = { values: [], ofOtherDays: [] };

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
  // What a year's hectares are made of does not change with the period, so their map is not drawn anew.
  const daysOfPeriod = choice === "incidents" ? period : null;
  const days = useMemo(() => daysShown(choice, daysOfPeriod), [choice, daysOfPeriod]);
  const found = useMemo(() => {
    if (days === null) return undefined;
    if (days.year !== null) return districts && clearedIn(districts, days.year);
    return incidents && explosionsByDistrict(factsKnownOn(incidents, known, sources), days.days);
  }, [days, districts, incidents, known, sources]);
  const lack = choice && districts ? lackOf(choice, districts, period) : null;
  const values = lack === null ? found : noValues;
  const placing = useMemo(
    () => values && placingOf(values, boundaries ?? [], messages),
    [values, boundaries, messages],
  );
  // Whatever the period, the map has room for these, so that it seldom changes its scale.
  const core = useMemo(() => {
    const rows = all?.filter(({ metric }) => metric === "hectares-cleared") ?? [];
    return new Set(rows.map(({ district }) => district));
  }, [all]);
  const map = useMemo(() => {
    if (days === null || !placing || placing.placed.length === 0 || !boundaries) return null;
    return mapOf(placing, days, core, boundaries, messages);
  }, [placing, days, core, boundaries, messages]);
  const view = useMemo(() => {
    if (choice === null || !values || !placing) return undefined;
    const shown = { choice, isAsked: asked !== null, lack, period, known };
    return whereView(values, placing, shown, boundaries, sources, messages);
  }, [values, placing, choice, asked, lack, period, known, boundaries, sources, messages]);
  const choices = useMemo(
    () => choicesOf(districts ?? null, period, known, messages),
    [districts, period, known, messages],
  );
  return {
    choice,
    choices,
    view,
    /** `null` without outlines, or where none of them has a figure. */
    map,
    figures: choice === "incidents" ? explosions : cleared,
    outlines,
  };
}

function daysShown(choice: MapFigure | null, period: Period | null): MapDays | null {
  if (period !== null) return { year: null, days: period };
  const year = choice && yearShown(choice);
  return year === null ? null : { year, days: null };
}
