import { type ComponentType, use } from "react";

/**
 * A component whose code is loaded when it is first drawn, or before by `prepare`; then it is drawn at once.
 * Where loading fails, the boundary around it says so, and the next attempt loads anew.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const prepare = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
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
