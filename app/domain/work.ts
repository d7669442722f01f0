/** Work that may rest wherever it yields, so that the page can answer meanwhile. */
export type Work<Value> = Generator<void, Value, void>;

/** Does all of the work without a rest. */
export function atOnce<Value>(work: Work<Value>): Value {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
