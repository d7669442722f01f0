import type { ComponentProps } from "react";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import type { Legend } from "../../../ui/chart/Legend.tsx";
import type { ClearancePicture } from "./clearancePicture.ts";

type Entries = ComponentProps<typeof Legend>["entries"];

/** What the looks of the picture mean, those only that are in it. */
export function clearanceLegend(
  { bars, stretches, days, within }: ClearancePicture,
  { clearance: { legend, notReported } }: DetailMessages,
): Entries {
  const colour = "var(--line)";
  const hasOutside = days.from < within.from || days.to > within.to;
  const entries: readonly (Entries[number] & { isThere: boolean })[] = [
    {
      name: legend.all,
      colour,
      isThere: bars.some(({ isHatched }) => !isHatched),
    },
    {
      name: legend.one,
      colour,
      form: "hatched",
      isThere: bars.some(({ isHatched }) => isHatched),
    },
    { name: legend.light, colour, form: "light", isThere: bars.some(({ isLight }) => isLight) },
    {
      name: legend.beyond,
      colour,
      form: "dashed",
      isThere: bars.some(({ isDashed }) => isDashed),
    },
    { name: legend.outside, colour, form: "shade", isThere: hasOutside },
    {
      name: notReported,
      colour: "var(--quiet)",
      form: "dotted",
      isThere: stretches.length > 0,
    },
  ];
  return entries.filter(({ isThere }) => isThere);
}
