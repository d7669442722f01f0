import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tokens.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createQueryClient } from "./queries/createQueryClient.ts";

if (import.meta.env.MODE === "mock") {
  const { startMocks } = await import("../mocks/browser.ts");
  await startMocks();
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id “root” to draw the page in");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
