/** Half of the width of a shape and of a pill with a number, and the least space between two, in pixels. */
const shapeReach = 7;
const pillReach = 11;
const leastGap = 3;

/** Neighbours that are drawn together: those from `begin` up to, not including, `end`. */
export interface Group {
  begin: number;
  end: number;
  /** The mean of their places, in pixels. */
  middle: number;
}

/**
 * Neighbours whose drawings would touch, taken together until all groups keep apart. `x` are their places
 * in pixels, from left to right. A group is drawn as a shape, two of them, or a pill with a number.
 * `scale`: how many times larger than usual they are drawn.
 */
export function grouped(x: ArrayLike<number>, scale = 1): Group[] {
  const at = (index: number) => x[index] as number;
  const [shape, pill, gap] = [shapeReach * scale, pillReach * scale, leastGap * scale];
  // A group ends where the next one begins, so its beginning and the sum of its places say all of it.
  const begins: number[] = [];
  const sums: number[] = [];
  for (let index = 0; index < x.length; index += 1) {
    let begin = index;
    let sum = at(index);
    for (let count = begins.length; count > 0; count -= 1) {
      const before = begins[count - 1] as number;
      const sumBefore = sums[count - 1] as number;
      const size = index + 1 - begin;
      const sizeBefore = begin - before;
      const left = size > 2 ? sum / size - pill : at(begin) - shape;
      const right = sizeBefore > 2 ? sumBefore / sizeBefore + pill : at(begin - 1) + shape;
      if (left - right >= gap) break;
      begin = before;
      sum += sumBefore;
      begins.pop();
      sums.pop();
    }
    begins.push(begin);
    sums.push(sum);
  }
  return begins.map((begin, group) => {
    const end = begins[group + 1] ?? x.length;
    return { begin, end, middle: (sums[group] as number) / (end - begin) };
  });
}
