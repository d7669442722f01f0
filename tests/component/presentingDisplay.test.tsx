import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { openSlide } from "../support/presentedSlide.ts";

const key = "presenting.settings";

forgetsAfterEach();

async function openSettings() {
  const app = await openSlide(1);
  await app.user.click(screen.getByRole("button", { name: "Display" }));
  return { ...app, panel: screen.getByRole("dialog", { name: "Display on this screen" }) };
}

describe("the display settings", () => {
  it("are remembered, and the usual ones come back by a button", async () => {
    const { user, panel, unmount } = await openSettings();
    expect(document.body).toHaveAttribute("data-projection", "projection");
    await user.click(within(panel).getByRole("radio", { name: /White on black/ }));
    await user.click(within(panel).getByRole("radio", { name: /Strong/ }));
    await user.click(within(panel).getByRole("button", { name: "Larger text" }));
    expect(JSON.parse(localStorage.getItem(key) ?? "")).toEqual({
      theme: "dark",
      size: 110,
      contrast: "strong",
    });
    expect(document.body).toHaveAttribute("data-projection", "dark");
    expect(document.body).toHaveAttribute("data-contrast", "strong");
    expect(document.body.style.getPropertyValue("--projection-size")).toBe("1.1");
    unmount();
    expect(document.body).not.toHaveAttribute("data-projection");
    const again = await openSettings();
    expect(document.body).toHaveAttribute("data-projection", "dark");
    await again.user.click(within(again.panel).getByRole("button", { name: "Usual display" }));
    expect(document.body).toHaveAttribute("data-projection", "projection");
    expect(within(again.panel).getByRole("button", { name: "Usual display" })).toBeDisabled();
  });

  it("stop at either end of the sizes", async () => {
    const { user, panel } = await openSettings();
    const smaller = within(panel).getByRole("button", { name: "Smaller text" });
    await user.click(smaller);
    expect(smaller).toBeDisabled();
    expect(panel).toHaveTextContent("90 %");
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
    expect(panel).toHaveTextContent("100 %");
  });

  it("follow another window of the same computer", async () => {
    await openSettings();
    act(() => {
      localStorage.setItem(key, '{"theme":"dark","size":130,"contrast":"normal"}');
      window.dispatchEvent(new StorageEvent("storage", { key }));
    });
    expect(document.body).toHaveAttribute("data-projection", "dark");
  });

  it("say where what is kept cannot be used, until they are chosen anew", async () => {
    localStorage.setItem(key, "{");
    const { user, panel } = await openSettings();
    expect(panel).toHaveTextContent("could not be used. The usual display is shown.");
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
    expect(panel).not.toHaveTextContent("could not be used");
  });

  it("hold until a reload where the browser keeps nothing, and say so", async () => {
    const { user, panel } = await openSettings();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    await user.click(within(panel).getByRole("radio", { name: /White on black/ }));
    expect(document.body).toHaveAttribute("data-projection", "dark");
    expect(panel).toHaveTextContent("the display holds until a reload");
    vi.restoreAllMocks();
    await user.click(within(panel).getByRole("button", { name: "Usual display" }));
  });
});
