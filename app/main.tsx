import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tokens.css";
import { type ComponentProps, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { essentials, network } from "./essentials.ts";
import { publishedIn } from "./features/loading/published.ts";

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) throw new Error("index.html has no element with the id “root” to draw the page in");

  const published = publishedIn(place);
  const root = createRoot(place);
  const draw = (has: ComponentProps<typeof App>) =>
    root.render(
      <StrictMode>
        <App published={published} {...has} />
      </StrictMode>,
    );
  await network;
  // The document shows the figures already; the page takes its place once it can show them too.
  if (!published) draw({});
  const first = await essentials;
  if (first) draw({ first });

  const connect = async () => {
    try {
      const { serverAfter } = await import("./server.ts");
      draw({ first, server: await serverAfter(first) });
    } catch (error) {
      console.error(error);
      draw({ first, connect: () => void connect() });
    }
  };
  await connect();
}

void start();
