import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { App } from "../../app/App.tsx";
import { createQueryClient } from "../../app/queries/createQueryClient.ts";
import { type ReplacedFiles, replacing } from "../../mocks/handlers.ts";
import { scenario as handlersOf, server } from "../../mocks/node.ts";
import type { ScenarioChoices, ScenarioName } from "../../mocks/scenarios.ts";

interface Setting extends ScenarioChoices {
  /** The page's address, from its root: `/?period=record`. */
  address?: string;
  scenario?: ScenarioName;
  /** Data files that replace the scenario's. */
  files?: ReplacedFiles;
}

/**
 * Renders the whole page at an address, as somebody who opens a link gets it; every retry is immediate.
 * It gives the user who acts on the page, and the screen to read.
 */
export function renderApp({ address = "/", scenario, files, ...choices }: Setting = {}) {
  if (scenario !== undefined) server.use(...handlersOf(scenario, choices));
  if (files !== undefined) server.use(...replacing(files));
  history.replaceState(null, "", address);
  const user = userEvent.setup();
  const client = createQueryClient({ waitBeforeRetry: () => 0 });
  const page = render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
  return { ...page, user, screen, client };
}
