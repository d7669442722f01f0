import { useState } from "react";

/** The newest value, or while there is no rest, the one of before. */
export function useAtRest<Value>(value: Value, isAtRest: boolean): Value {
  const [last, setLast] = useState(() => value);
  if (!isAtRest || last === value) return last;
  setLast(() => value);
  return value;
}
