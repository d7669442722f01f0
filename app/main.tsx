import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tokens.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { client, essentials, network } from "./essentials.ts";
import { publishedIn } from "./features/loading/published.ts";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element with the id “root” to draw the page in");

  const published = publishedIn(root);
  // The document shows the figures already; the page takes its place once it can show them too.
  await (published ? essentials : network);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App published={published} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
