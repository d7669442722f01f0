import { QueryClient } from "@tanstack/react-query";
import { DataRequestError } from "./DataRequestError.ts";

const fiveMinutes = 300_000;
const waits = [500, 1500];

/**
 * A lost connection, an overloaded or restarting server may be back within a second or two. A file
 * that is not there, or that is wrong, stays so: waiting would only delay the message.
 */
function mayPass(error: Error): boolean {
  if (!(error instanceof DataRequestError)) return false;
  return error.status === null || error.status === 429 || error.status >= 500;
}

/**
 * The store of what the server answered, for one page or one test.
 * `waitBeforeRetry` gives the milliseconds before retry 0, 1.
 */
export function createQueryClient({
  waitBeforeRetry = (retry: number) => waits[retry] ?? 0,
}: { waitBeforeRetry?: (retry: number) => number } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // "Offline" is what the browser thinks of the network; a laptop that serves itself still answers.
        networkMode: "always",
        // The figures change a few times a month, and must not change under a speaker who opens another
        // part of the page. So what was read holds for the session, and is asked for again when somebody
        // comes back to the window, or the network does, after five minutes.
        staleTime: fiveMinutes,
        gcTime: Infinity,
        refetchOnMount: false,
        // What failed is asked for again when somebody wants it, not because another part shows it too.
        retryOnMount: false,
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        retry: (failures, error) => failures < waits.length && mayPass(error),
        retryDelay: waitBeforeRetry,
      },
    },
  });
}
