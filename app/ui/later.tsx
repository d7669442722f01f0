import { type ComponentType, use } from "react";

/** Milliseconds before code that could not be loaded is asked for again by what waits for it. */
const pause = 3000;

/** A component whose code comes later. */
export type Later<Props extends object> = ComponentType<Props> & {
  /** Loads the code before the component is drawn. */
  prepare: () => Promise<void>;
  /** Whether the code could not be loaded when it was asked for last, and who is to be told when that changes. */
  hasFailed: () => boolean;
  subscribe: (watcher: () => void) => () => void;
};

/**
 * A component whose code is loaded when it is first drawn, or before by `prepare`; then it is drawn at once.
 * Where loading fails it is tried again, after a pause, for as long as it is to be drawn.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  let isFailed = false;
  let wasAwaited = false;
  const watchers = new Set<() => void>();
  const tell = (failed: boolean) => {
    isFailed = failed;
    for (const watcher of watchers) watcher();
  };
  const prepare = (): Promise<void> => {
    if (loading !== null) return loading;
    // A failure in the background, of which nobody was told, says nothing of this attempt.
    if (watchers.size === 0) isFailed = false;
    loading = load().then(
      (component) => {
        Loaded = component;
        tell(false);
      },
      async (error: unknown) => {
        tell(true);
        await new Promise((resolve) => setTimeout(resolve, pause));
        loading = null;
        wasAwaited = false;
        throw error;
      },
    );
    return loading;
  };
  const subscribe = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  function Whole(props: Props) {
    // Where it was waited for once, React wants to be asked again when it is there.
    wasAwaited ||= Loaded === null;
    if (wasAwaited) use(prepare());
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Whole, { prepare, hasFailed: () => isFailed, subscribe });
}
