import { useLayoutEffect } from "react";
import type { ProjectionSettings } from "../../../contract/projectionSettings.ts";
import { useFittingSize } from "./useFittingSize.ts";
import { useProjectionSettings } from "./useProjectionSettings.ts";

/** What an element carries to show its content in this room's theme and contrast. */
export function projectionAttributes({ theme, contrast }: ProjectionSettings) {
  return { "data-projection": theme, "data-contrast": contrast };
}

/**
 * Shows what is projected in this room's theme, contrast and size while the component is there. The body
 * and not the deck carries them, because a panel may stand over the deck.
 */
export function useProjection(): void {
  const { settings } = useProjectionSettings();
  const size = useFittingSize(settings.size);
  useLayoutEffect(() => {
    const { body } = document;
    const attributes = Object.entries(projectionAttributes(settings));
    for (const [name, value] of attributes) body.setAttribute(name, value);
    body.style.setProperty("--projection-size", String(size / 100));
    return () => {
      for (const [name] of attributes) body.removeAttribute(name);
      body.style.removeProperty("--projection-size");
    };
  }, [settings, size]);
}
