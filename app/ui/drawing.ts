import { type ComponentType, lazy } from "react";

/**
 * The code of a drawing. What `prepare` has loaded before is drawn at once, as paper needs it; else it is loaded when it is
 * first drawn. Each chart takes it for itself, `useState(code.take)`, so that one that failed to load is loaded anew when
 * it is tried again.
 */
export function drawing<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  const prepare = async () => (Loaded ??= await load());
  const take = () => Loaded ?? lazy(() => prepare().then((loaded) => ({ default: loaded })));
  return { prepare, take };
}
