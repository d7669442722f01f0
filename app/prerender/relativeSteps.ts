/**
 * A path of straight steps (M, H, V and Z alone, in pixels) with each step written from the one before: the same
 * corners in shorter numbers. Any other path stays as it is.
 */
export function relativeSteps(path: string): string {
  if (!/^(?:M[\d.]+ [\d.]+|[HV][\d.]+|Z)+$/.test(path)) return path;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return path.replaceAll(/([MHVZ])([\d. ]*)/g, (_, step: string, places: string) => {
    const [first = 0, second = 0] = places.trim().split(" ").map(Number);
    const [fromX, fromY] = [x, y];
    switch (step) {
      case "M":
        [x, y] = [first, second];
        [startX, startY] = [x, y];
        return `m${short(x - fromX)} ${short(y - fromY)}`;
      case "H":
        x = first;
        return `h${short(x - fromX)}`;
      case "V":
        y = first;
        return `v${short(y - fromY)}`;
      default:
        [x, y] = [startX, startY];
        return "z";
    }
  });
}

/** To a tenth of a pixel, which is as exact as the places were; what is between 0 and 1 starts with its point. */
function short(number: number): string {
  return String(Math.round(number * 10) / 10).replace(/^(-?)0\./, "$1.");
}
