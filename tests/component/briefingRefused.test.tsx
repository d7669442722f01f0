import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { briefingFiles, inSheet, sheet, titles } from "../support/briefingSheet.ts";
import { renderApp } from "../support/renderApp.tsx";

// A file of its own: what a browser refuses to keep lives as long as the page, and so as long as this file.

it("goes on for as long as the page is open where the browser keeps nothing, and says so", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
  const { user } = renderApp({ address: "/?page=briefing", files: briefingFiles });
  await waitFor(async () => expect(await titles()).toHaveLength(3));
  expect(await sheet()).not.toHaveTextContent("This browser keeps nothing");
  const remove = (await inSheet()).getByRole("button", { name: "Remove “The second”" });
  await user.click(remove);
  expect(await sheet()).toHaveTextContent("This browser keeps nothing for this page");
  expect(await titles()).toEqual(["The first", "The third"]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("link", { name: "Briefing" }));
  expect(await titles()).toEqual(["The first", "The third"]);
  // Another window that knows nothing of it must not take it away.
  window.dispatchEvent(new StorageEvent("storage", { key: "briefing" }));
  expect(await titles()).toHaveLength(2);
  cleanup();
});
