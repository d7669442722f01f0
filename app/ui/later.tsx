import { type ComponentType, use } from "react";

/** Milliseconds before code that could not be loaded is asked for again by what waits for it. */
const pause = 3000;

/**
 * A component whose code is loaded when it is first drawn, or before by `prepare`; then it is drawn at once.
 * Where loading fails it is tried again, after a pause, for as long as it is to be drawn.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const prepare = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      async (error: unknown) => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Later(props: Props) {
    if (Loaded === null) use(prepare());
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Later, { prepare });
}
