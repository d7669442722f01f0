import { useEffect, useState } from "react";
import type { ScreenFacts } from "./screenFacts.ts";

/** The screen that the window is on; a window that is moved to another screen is resized there, or is soon. */
export function useScreenFacts(): ScreenFacts {
  const [facts, setFacts] = useState(read);
  useEffect(() => {
    const onChange = () => setFacts(read());
    const timer = setInterval(() => {
      setFacts((last) => {
        const next = read();
        return JSON.stringify(last) === JSON.stringify(next) ? last : next;
      });
    }, 1_000);
    window.addEventListener("resize", onChange);
    return () => {
      clearInterval(timer);
      window.removeEventListener("resize", onChange);
    };
  }, []);
  return facts;
}

function read(): ScreenFacts {
  const { innerWidth, innerHeight, devicePixelRatio, screen } = window;
  const pixelRatio = devicePixelRatio > 0 ? devicePixelRatio : 1;
  return {
    screen: { width: screen.width, height: screen.height },
    native: {
      width: Math.round(screen.width * pixelRatio),
      height: Math.round(screen.height * pixelRatio),
    },
    window: { width: innerWidth, height: innerHeight },
    pixelRatio,
  };
}
