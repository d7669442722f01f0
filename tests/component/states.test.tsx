import { screen, within, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { handlersFor } from "../../mocks/handlers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import type { ScenarioName } from "../../mocks/scenarios.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const noFigure = () => {
  expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
  expect(screen.getByRole("main")).not.toHaveTextContent(/383|419|\b0 people/);
  expect(document.title).not.toContain("killed or injured");
};

describe("loading", () => {
  it("has a look of its own, says so, and shows no number", async () => {
    renderApp({ scenario: "slow", delay: 100 });
    const main = screen.getByRole("main");
    expect(within(main).getByRole("status")).toHaveTextContent(
      /^Loading the statements and activities…$/,
    );
    expect(main).not.toHaveTextContent(/\d/);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("group", { name: "Period" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Landmine impact in Azerbaijan",
    );
    expect(await screen.findByRole("region", { name: "Headline" })).toHaveTextContent(/^383/);
    expect(screen.queryByText("Loading the statements and activities…")).toBeNull();
  });

  it("ends in the page, without a message, where the server failed once", async () => {
    const { headline } = await openApp({ scenario: "failing-once" });
    expect(headline).toHaveTextContent(/^383/);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("failed", () => {
  it.each<[ScenarioName, RegExp]>([
    ["failing", /data\/statements\.json could not be fetched: the server answered 500\./],
    ["malformed", /data\/statements\.json, the file itself: is not JSON/],
    ["wrong-shape", /data\/statements\.json, row “s-2020-12-22-33”, field “total”: /],
  ])("%s names the file and what is wrong, and shows no figure", async (scenario, words) => {
    renderApp({ scenario });
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("heading")).toHaveTextContent("The figures could not be loaded");
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent("No figure is shown until the data can be read.");
    noFigure();
  });

  it.each([
    ["is not there", () => new HttpResponse(null, { status: 404 }), "the server answered 404"],
    ["does not arrive", () => HttpResponse.error(), "the server did not answer"],
    [
      "is a page",
      () => new HttpResponse("<!doctype html>"),
      "the server answered with a page instead",
    ],
  ])("says so where the file %s", async (_, answer, words) => {
    server.use(...handlersFor(answer, ["statements"]));
    renderApp();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("data/statements.json");
    expect(alert).toHaveTextContent(words);
    noFigure();
  });

  it("brings the page once the data can be read, by the button", async () => {
    const { user } = renderApp({ scenario: "failing" });
    const retry = await screen.findByRole("button", { name: "Try again" });
    server.resetHandlers();
    await user.click(retry);
    expect(await screen.findByRole("region", { name: "Headline" })).toHaveTextContent(/^383/);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("empty", () => {
  it("says that there are no statements, and lists the activities all the same", async () => {
    renderApp({ files: { ...smallFiles, statements: aDataFile("statements", []) } });
    const heading = await screen.findByRole("heading", {
      name: "The data holds no statements yet",
    });
    expect(heading.closest("[role=status]")).toHaveTextContent(
      "statements.json has no rows; 4 activities are listed below.",
    );
    const activity = await screen.findByRole("region", { name: "Activity" });
    expect(activity).toHaveTextContent("A conference");
    expect(screen.queryByRole("alert")).toBeNull();
    noFigure();
  });

  it("says what to do where no file has a row", async () => {
    renderApp({ scenario: "empty" });
    expect(
      await screen.findByRole("heading", { name: "The data holds no statements yet" }),
    ).toBeVisible();
    expect(
      screen.getByText(/statements\.json and activity\.json have no rows\. Add rows/),
    ).toBeVisible();
    noFigure();
  });
});

describe("half missing", () => {
  it("keeps the figures, and each part that lacks its file says so with a retry", async () => {
    const { headline, user } = await openApp({ scenario: "half-missing" });
    expect(headline).toHaveTextContent(/^383people killed or injured/);
    for (const file of ["sources", "intervals", "disagreements"]) {
      await screen.findByText(
        new RegExp(`data/${file}\\.json could not be fetched: the server answered 404\\.`),
        { selector: "[role=alert] *" },
      );
    }
    const alerts = screen.getAllByRole("alert");
    server.resetHandlers();
    for (const alert of alerts) {
      await user.click(within(alert).getByRole("button", { name: "Try again" }));
    }
    await within(headline).findAllByRole("link", { name: "Azernews, 8 March 2025" });
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("huge", () => {
  it("comes up with the right number, and draws no more than pixels can show", async () => {
    const { headline } = await openApp({ scenario: "huge", n: 2000, address: "/?period=record" });
    await screen.findByRole("region", { name: "Sources" });
    expect(headline).toHaveTextContent(/^419people killed or injured/);
    expect(headline).toHaveTextContent("2,000activities in the period");
    expect(document.querySelectorAll("*").length).toBeLessThan(8000);
  });
});
