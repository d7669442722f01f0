import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, vi } from "vitest";
import { App } from "../../app/App.tsx";
import { Files } from "../../app/Files.tsx";
import { prepareParts } from "../../app/laterParts.ts";
import { createQueryClient } from "../../app/queries/createQueryClient.ts";
import type { FirstRows } from "../../app/queries/fetchFirstRows.ts";
import { firstRows } from "../../app/queries/firstRows.ts";
import { type ReplacedFiles, replacing } from "../../mocks/handlers.ts";
import { scenario as handlersOf, server } from "../../mocks/node.ts";
import type { ScenarioChoices, ScenarioName } from "../../mocks/scenarios.ts";

// The whole page takes a second or two to be drawn without a browser, and longer on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

// Loaded once for all tests, as on a page that somebody has had before them for a while.
await prepareParts();

interface Setting extends ScenarioChoices {
  /** The page's address, from its root: `/?period=record`. */
  address?: string;
  scenario?: ScenarioName;
  /** What the page can draw while the whole files are on their way: the built page has such rows. */
  first?: FirstRows | null;
  /** Whether what asks the server is there from the beginning; else it comes with `connect`. */
  isConnected?: boolean;
  /** Data files that replace the scenario's. */
  files?: ReplacedFiles;
}

/**
 * Renders the whole page at an address, as somebody who opens a link gets it; every retry is immediate.
 * It gives the user who acts on the page, and the screen to read.
 */
export function renderApp({
  address = "/",
  scenario,
  files,
  first = null,
  isConnected = true,
  ...choices
}: Setting = {}) {
  if (scenario !== undefined) server.use(...handlersOf(scenario, choices));
  if (files !== undefined) server.use(...replacing(files));
  // A new entry, so that what earlier tests left to go forward to is gone.
  history.pushState(null, "", address);
  document.title = "";
  delete document.documentElement.dataset["ready"];
  const user = userEvent.setup();
  const client = createQueryClient({ waitBeforeRetry: () => 0 });
  if (first) client.setQueryData(firstRows.queryKey, first);
  const asking = <App first={first} server={{ client, Files }} />;
  const page = render(isConnected ? asking : <App first={first} />);
  const connect = () => page.rerender(asking);
  return { ...page, user, screen, client, connect };
}

/** Renders the page and waits until the count stands on it. */
export async function openApp(setting: Setting = {}) {
  const page = renderApp(setting);
  const headline = await screen.findByRole("region", { name: "Headline" });
  // What is further down is drawn when the page is at rest.
  await waitFor(() => expect(document.getElementById("sources")).not.toBeNull());
  return { ...page, headline };
}

/** Goes back in the browser's history and waits until it has arrived there. */
export async function goBack() {
  await act(async () => {
    const arrived = new Promise((resolve) => {
      window.addEventListener("popstate", resolve, { once: true });
    });
    history.back();
    await arrived;
  });
}
