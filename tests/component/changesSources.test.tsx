import { act, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { holdAnswer } from "../support/holdAnswer.ts";
import { region } from "../support/changesPart.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

describe("the dates of the sources", () => {
  it("are waited for, so that no row is added by a wrong one", async () => {
    const answer = holdAnswer("sources", smallFiles.sources);
    const { sources: _, ...files } = smallFiles;
    await openApp({ address: "/?period=record&since=2024-06-01", files });
    const changes = await region();
    expect(within(changes).getByText("Loading the dates of the publications…")).toBeVisible();
    expect(within(changes).queryByRole("list")).toBeNull();
    act(answer);
    expect(await within(changes).findByText(/^Since 1 June 2024, 1 statement/)).toBeVisible();
  });

  it("are said to be missing where they cannot be had", async () => {
    await openApp({ address: "/?since=2025-03-08", scenario: "half-missing" });
    const changes = await region();
    const alert = await within(changes).findByRole("alert");
    expect(alert).toHaveTextContent("data/sources.json");
    expect(within(changes).queryByText(/were added/)).toBeNull();
  });
});
