import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { briefingFiles } from "../support/briefingSheet.ts";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { holdAnswer } from "../support/holdAnswer.ts";
import { openApp, renderApp } from "../support/renderApp.tsx";

forgetsAfterEach();

const headline = () => screen.findByRole("region", { name: "Headline" });
const deck = () => screen.queryByRole("region", { name: "Briefing" });

describe("where slides were asked for and none are there", () => {
  it("Escape gives the page back while they are on their way", async () => {
    const { user } = await openApp({ address: "/?period=2024", files: briefingFiles });
    holdAnswer("briefing", briefingFiles.briefing);
    await user.keyboard("p");
    expect(location.search).toContain("present=1");
    expect(deck()).toBeNull();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(location.search).toBe("?period=2024"));
    expect(await headline()).toBeVisible();
  });

  it("Escape gives the page back where the figures could not be loaded, also after one more start", async () => {
    const { user } = renderApp({ address: "/?present=1&slide=2", scenario: "failing" });
    await screen.findByRole("alert");
    await user.click(screen.getByRole("link", { name: "Present" }));
    expect(location.search).toContain("slide=1");
    await user.keyboard("{Escape}");
    expect(location.search).not.toContain("present");
  });

  it("leaves a key to the field in which it was pressed", async () => {
    const { user } = renderApp({ address: "/?present=1", scenario: "failing" });
    await screen.findByRole("alert");
    await user.click(screen.getByLabelText("Known on"));
    await user.keyboard("{Escape}");
    expect(location.search).toContain("present=1");
  });

  it("leaves the presenter's own window as it is", async () => {
    const { user } = renderApp({ address: "/?present=presenter", scenario: "failing" });
    await screen.findByRole("alert");
    await user.keyboard("{Escape}");
    expect(location.search).toContain("present=presenter");
  });
});
