import { useEffect, useState } from "react";

/** Whether another screen is connected; "missing" where the browser does not say. */
export type SecondScreen = "connected" | "none" | "missing";

/** Not known to TypeScript, and only Chromium has it. */
type ExtendedScreen = Screen & Partial<EventTarget> & { isExtended?: boolean };

export function useSecondScreen(): SecondScreen {
  const [state, setState] = useState(read);
  useEffect(() => {
    const screen: ExtendedScreen = window.screen;
    const onChange = () => setState(read());
    screen.addEventListener?.("change", onChange);
    return () => screen.removeEventListener?.("change", onChange);
  }, []);
  return state;
}

function read(): SecondScreen {
  const { isExtended }: ExtendedScreen = window.screen;
  if (isExtended === undefined) return "missing";
  return isExtended ? "connected" : "none";
}
