/**
 * The first place of an ordered list at which `isPast` holds, by halving; the list's length where it holds
 * nowhere. It has to hold from one place on, and nowhere before it.
 */
export function firstWhere<Item>(
  ordered: ArrayLike<Item>,
  isPast: (item: Item) => boolean,
): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(ordered[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
