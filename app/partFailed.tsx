import { LoadFailed } from "./features/loading/LoadFailed.tsx";

/** How a part of the page shows that its file could not be loaded. */
export const partFailed = (errors: readonly Error[], retry: () => void) => (
  <LoadFailed errors={errors} retry={retry} />
);
