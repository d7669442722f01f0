/** A line that keeps each value until the next one is stated: nothing is drawn between two that nobody said. */
export function steps<Place extends { value: number }>(places: readonly Place[]): Place[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1];
    return before === undefined ? [place] : [{ ...place, value: before.value }, place];
  });
}
