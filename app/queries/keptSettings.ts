import {
  nextSize,
  parseSettings,
  type ProjectionSettings,
  projectionSizes,
  usualSettings,
} from "../contract/projectionSettings.ts";

const key = "presenting.settings";

/** How slides are shown on this computer, and what can be said of it. */
export interface KeptSettings {
  settings: ProjectionSettings;
  isUsual: boolean;
  isSmallest: boolean;
  isLargest: boolean;
  /** What has to be said of them; `null` where nothing has. */
  trouble: "unusable" | "notRead" | "notKept" | null;
}

let kept: KeptSettings | null = null;
/** The stored text that `kept` stands for, so that a change by another window is noticed. */
let text: string | null = null;
const readers = new Set<() => void>();

/** The settings as they are kept; the same object while they say the same. */
export function keptSettings(): KeptSettings {
  kept ??= read();
  return kept;
}

/** Changes the settings and keeps them; where the browser keeps nothing, they hold until a reload. */
export function changeSettings(changes: Partial<ProjectionSettings>): void {
  const settings = { ...keptSettings().settings, ...changes };
  const next = JSON.stringify(settings);
  try {
    localStorage.setItem(key, next);
    text = next;
    kept = described(settings, null);
  } catch {
    kept = described(settings, "notKept");
  }
  announce();
}

/** The next larger (1) or smaller (-1) size of text; at either end it stays. */
export const stepSize = (direction: 1 | -1) =>
  changeSettings({ size: nextSize(keptSettings().settings.size, direction) });

export const resetSettings = () => changeSettings(usualSettings);

/** Calls the reader when the settings change, here or in another window of this computer. */
export function subscribeSettings(reader: () => void): () => void {
  if (readers.size === 0) {
    window.addEventListener("storage", onStorage);
    // Nobody listened until now, and another window may have changed them.
    if (kept !== null && kept.trouble !== "notKept" && hasChanged()) kept = null;
  }
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size === 0) window.removeEventListener("storage", onStorage);
  };
}

function read(): KeptSettings {
  try {
    text = localStorage.getItem(key);
  } catch {
    return described(usualSettings, "notRead");
  }
  const { settings, isUnusable } = parseSettings(text);
  return described(settings, isUnusable ? "unusable" : null);
}

function described(settings: ProjectionSettings, trouble: KeptSettings["trouble"]): KeptSettings {
  const { theme, size, contrast } = settings;
  return {
    settings,
    isUsual:
      theme === usualSettings.theme &&
      size === usualSettings.size &&
      contrast === usualSettings.contrast,
    isSmallest: size === projectionSizes[0],
    isLargest: size === projectionSizes.at(-1),
    trouble,
  };
}

function hasChanged(): boolean {
  try {
    return localStorage.getItem(key) !== text;
  } catch {
    return false;
  }
}

function onStorage(event: StorageEvent): void {
  // The key is `null` where everything was cleared.
  if (event.key !== key && event.key !== null) return;
  kept = null;
  announce();
}

function announce(): void {
  for (const reader of readers) reader();
}
