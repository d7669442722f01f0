import { useEffect, useState } from "react";

/** The clock, in milliseconds since 1970; drawn anew with every full second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now();
      setNow(time);
      // Just after the next full second, so that none is left out.
      timer = setTimeout(tick, 1010 - (time % 1000));
    };
    timer = setTimeout(tick, 1010 - (Date.now() % 1000));
    return () => clearTimeout(timer);
  }, []);
  return now;
}
