import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { TimeSides } from "./timePlaces.ts";

/** The room for the marks of a plot, and where days and values stand in it; `null` until Recharts knows it. */
export function useTimeScale({ from, to, top }: TimeSides) {
  const area = usePlotArea();
  const acrossAt = useXAxisScale();
  const upAt = useYAxisScale();
  if (!area || !acrossAt || !upAt) return null;
  return {
    area,
    xOf: (day: number) => acrossAt((day - from) / (to - from || 1)) ?? 0,
    yOf: (value: number) => upAt(value / top) ?? 0,
  };
}
