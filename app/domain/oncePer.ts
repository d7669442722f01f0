/**
 * A function that works something out of an object once, and keeps it for as long as the object is there:
 * what a long record is sorted into does not depend on the period. The object must not change afterwards. Where
 * the value is `made` already, that is kept, unless there was one before.
 */
export function oncePer<Of extends object, Value>(
  work: (of: Of) => Value,
): (of: Of, made?: Value) => Value {
  const known = new WeakMap<Of, { value: Value }>();
  return (of, made) => {
    const kept = known.get(of);
    if (kept) return kept.value;
    const value = made ?? work(of);
    known.set(of, { value });
    return value;
  };
}
