import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import type { FilesProps } from "./dashboard.ts";
import { useDashboard } from "./useDashboard.ts";

/**
 * Asks the server for the files and tells the page what comes. It draws nothing: the page stands before its code is
 * there, and must not be drawn anew because it has come.
 */
export function Files({ known, startsFirst, tell }: FilesProps) {
  const client = useQueryClient();
  const dashboard = useDashboard(known, startsFirst);
  // Before anything is painted: a view and what is told for it belong together.
  useLayoutEffect(() => tell(dashboard), [dashboard, tell]);
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  return null;
}
