import { waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { server } from "../../mocks/node.ts";
import { files, help, openAssistance, period } from "../support/assistancePart.ts";
import { openApp } from "../support/renderApp.tsx";
import { handlersFor } from "../../mocks/handlers.ts";

describe("assistance raised on the visit to Brussels", () => {
  it("says what the visit to Brussels raised, each report once, and leads to the visit", async () => {
    const { part, user, screen } = await openAssistance(period);
    const raised = within(part).getByRole("region", { name: /raised on the visit to Brussels/ });
    expect(within(raised).getAllByRole("listitem")).toHaveLength(1);
    expect(raised).toHaveTextContent(help);
    expect(raised).toHaveTextContent("names no amount");
    expect(raised).not.toHaveTextContent("outside the period");
    await user.click(within(raised).getByRole("link", { name: /^Show the visit/ }));
    expect(location.search).toContain("at=founding");
    await waitFor(() => expect(location.hash).toBe("#activity"));
    const activity = screen.getByRole("region", { name: "Activity" });
    expect(within(activity).getByRole("button", { pressed: true })).toHaveAccessibleName(
      /A visit to Brussels/,
    );
  });

  it.each([
    ["from=2023-01-01&to=2023-12-31", true],
    ["from=2024-02-03&to=2024-12-31", false],
    ["from=2024-02-04&to=2024-12-31", true],
  ])("says whether the visit lies outside the period: %s", async (search, isOutside) => {
    const { part } = await openAssistance(search);
    const raised = within(part).getByRole("region", { name: /raised on the visit to Brussels/ });
    expect(raised).toHaveTextContent(help);
    const remarks = within(raised).queryAllByText(/The visit lies outside the period shown\./);
    expect(remarks).toHaveLength(isOutside ? 1 : 0);
  });

  it("keeps the visit, and every other part, where the file cannot be loaded", async () => {
    server.use(...handlersFor(() => new HttpResponse(null, { status: 404 }), ["assistance"]));
    const { assistance: _missing, ...others } = files;
    const { screen } = await openApp({ address: `/?${period}`, files: others });
    const part = await screen.findByRole("region", { name: "Assistance and costs" });
    expect(await within(part).findByRole("alert")).toHaveTextContent(
      "data/assistance.json could not be fetched",
    );
    expect(part).toHaveTextContent(help);
    expect(within(part).queryByText(/never added up/)).toBeNull();
    expect(screen.getByRole("region", { name: "Return of displaced people" })).toBeVisible();
    server.resetHandlers();
    await within(part).findByRole("button", { name: "Try again" });
  });
});
