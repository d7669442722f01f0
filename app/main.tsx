import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tokens.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { publishedIn } from "./features/loading/published.ts";
import { createQueryClient } from "./queries/createQueryClient.ts";
import { queries } from "./queries/queries.ts";

async function start(): Promise<void> {
  if (import.meta.env.MODE === "mock") {
    const { startMocks } = await import("../mocks/browser.ts");
    await startMocks();
  }
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element with the id “root” to draw the page in");

  const client = createQueryClient();
  const published = publishedIn(root);
  if (published) {
    // The document shows the figures already; the page takes its place once it can show them too.
    await Promise.all([
      client.prefetchQuery(queries.statements),
      client.prefetchQuery(queries.activity),
    ]);
  }
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App published={published} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
