import type { ProjectionSettings } from "../../../contract/projectionSettings.ts";

type Size = ProjectionSettings["size"];

/** The largest text with which nothing is cut, by the least ratio of width to height; tried on every slide. */
const largest: readonly (readonly [ratio: number, size: Size])[] = [
  [1.7, 130],
  [1.55, 120],
  [1.3, 110],
];

/** The size that is shown of the one that was chosen: on a narrow screen larger text would be cut. */
export function fittingSize(chosen: Size, width: number, height: number): Size {
  const fits = largest.find(([ratio]) => width / height >= ratio)?.[1] ?? 100;
  return chosen < fits ? chosen : fits;
}
