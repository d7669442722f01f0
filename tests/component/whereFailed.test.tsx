import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { server } from "../../mocks/node.ts";
import { cellsIn, files, onMap, period } from "../support/wherePart.ts";
import { openApp } from "../support/renderApp.tsx";

describe("the map without a file", () => {
  it("leaves the table where the outlines cannot be loaded, and loads them when asked", async () => {
    server.use(
      http.get("*/data/boundaries.json", () => new HttpResponse(null, { status: 500 }), {
        once: false,
      }),
    );
    const { boundaries, ...others } = files;
    const page = await openApp({ address: "/?period=2025", files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    const alert = await within(part).findByRole("alert");
    expect(alert).toHaveTextContent("boundaries");
    expect(cellsIn(within(part).getByRole("table"))).toHaveLength(5);
    expect(within(part).queryByRole("row", { name: "Not on the map" })).toBeNull();
    server.use(http.get("*/data/boundaries.json", () => HttpResponse.json(boundaries)));
    await page.user.click(within(alert).getByRole("button"));
    expect(within(await onMap(part)).getAllByRole("button")).toHaveLength(2);
  });

  it("says it where the figures cannot be loaded, and leaves the other parts", async () => {
    server.use(http.get("*/data/districts.json", () => new HttpResponse(null, { status: 500 })));
    const { districts: _, ...others } = files;
    await openApp({ address: "/?period=2025", files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    expect(await within(part).findByRole("alert")).toHaveTextContent("districts");
    expect(screen.getByRole("region", { name: "Return of displaced people" })).toBeInTheDocument();
  });

  it("still shows the explosions where the hectares cannot be loaded", async () => {
    server.use(http.get("*/data/districts.json", () => new HttpResponse(null, { status: 500 })));
    const { districts: _, ...others } = files;
    await openApp({ address: `/?${period}&map=incidents`, files: others });
    const part = await screen.findByRole("region", { name: "Where" });
    expect(within(await onMap(part)).getAllByRole("button")).toHaveLength(2);
  });
});
