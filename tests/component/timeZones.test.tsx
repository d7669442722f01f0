import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openApp } from "../support/renderApp.tsx";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a day", () => {
  it.each([
    ["Pacific/Honolulu", 600],
    ["UTC", 0],
    ["Asia/Baku", -240],
    ["Pacific/Auckland", -780],
  ])("is the same one in every time zone: %s", async (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2025-03-08T12:00:00Z").getTimezoneOffset()).toBe(offset);
    const { headline } = await openApp({ address: "/?period=visit" });
    expect(document.title).toContain("6–8 March 2025");
    expect(screen.getByLabelText("From")).toHaveValue("2025-03-06");
    expect(screen.getByLabelText("To")).toHaveValue("2025-03-08");
    expect(headline).toHaveTextContent("Reported on 8 March 2025 by Azernews");
    expect(headline).toHaveTextContent("between the counts of 21 Feb 2025 and 8 Mar 2025");
    expect(screen.getByRole("region", { name: "Timeline" })).toHaveTextContent(
      "6–8 March 2025 3 days",
    );
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "Activity" })).toHaveTextContent(
        "within 6–8 March 2025",
      ),
    );
  });
});
