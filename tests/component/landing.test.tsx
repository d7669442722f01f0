import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openApp, renderApp } from "../support/renderApp.tsx";

const scrolled = vi.fn<() => void>();
beforeEach(() => {
  // The browser's own: it is not there without one.
  Element.prototype.scrollIntoView = scrolled;
  scrolled.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** That the page has gone to one place, and to that once. */
const expectGoneTo = async (name: string) => {
  const section = await screen.findByRole("region", { name });
  await waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
  expect(scrolled.mock.contexts[0] === section).toBe(true);
  return section;
};
/** Once they stand and all that follows at once has happened. */
const sectionsStand = async () => {
  await screen.findByRole("region", { name: "Sources" });
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 100)));
};

describe("an address that ends in a section of the page", () => {
  it.each([
    ["#activity", "Activity", /^\d+ activities/],
    ["#impact", "Impact", /^Casualties and activity, year by year/],
    ["#clearance", "Clearance", "Clearance"],
    ["#contamination", "Contaminated land, as stated", "Contaminated land, as stated"],
    ["#return", "Return of displaced people", "Return of displaced people"],
    ["#assistance", "Assistance and costs", "Assistance and costs"],
    ["#where", "Where", "Where"],
    ["#statements", "Statements", /^\d+ statements/],
    ["#changes", "Changes", /changed/],
    ["#sources", "Sources", "Sources and disagreements"],
  ])("goes to it once it stands, and the focus with it: %s", async (hash, name, heading) => {
    await openApp({ address: `/${hash}` });
    const section = await expectGoneTo(name);
    const [first] = within(section).getAllByRole("heading");
    expect(first).toHaveAccessibleName(heading);
    expect(first).toHaveFocus();
  });

  it("goes there for the period that it asks for", async () => {
    await openApp({ address: "/?period=2024#sources" });
    await expectGoneTo("Sources");
    expect(screen.getByRole("region", { name: "Headline" })).toHaveTextContent(/^382/);
  });

  it("goes there once: another period does not pull the page back to it", async () => {
    const { user, headline } = await openApp({ address: "/#sources" });
    await expectGoneTo("Sources");
    scrolled.mockClear();
    await user.click(screen.getByRole("button", { name: "2024" }));
    await waitFor(() => expect(headline).toHaveTextContent(/^382/));
    expect(scrolled).not.toHaveBeenCalled();
  });

  it.each(["/#nowhere", "/#", "/"])(
    "stays at the top where it names no section: %s",
    async (address) => {
      renderApp({ address });
      await sectionsStand();
      expect(scrolled).not.toHaveBeenCalled();
    },
  );

  it("goes there where a link was pressed before the section stood", async () => {
    const { user } = renderApp({ scenario: "slow", delay: 60 });
    const link = document.createElement("a");
    link.href = "#changes";
    link.textContent = "What changed";
    document.body.append(link);
    await user.click(link);
    await expectGoneTo("Changes");
    link.remove();
  });
});

describe("a reader who has begun by themselves", () => {
  const open = () => renderApp({ address: "/#sources", scenario: "slow", delay: 60 });

  it.each([
    ["with a key", ({ user }: ReturnType<typeof open>) => user.keyboard("{PageDown}")],
    ["by pressing something", ({ user }: ReturnType<typeof open>) => user.click(document.body)],
    [
      "with the wheel",
      () => void document.body.dispatchEvent(new WheelEvent("wheel", { bubbles: true })),
    ],
  ])("is not taken away: %s", async (_, begin) => {
    const page = open();
    await begin(page);
    await sectionsStand();
    expect(scrolled).not.toHaveBeenCalled();
    expect(document.body).toHaveFocus();
  });

  it.each([
    { how: "navigate", goes: 0, who: "is not taken away where they have scrolled" },
    { how: "reload", goes: 1, who: "is brought back where the browser alone has scrolled" },
  ])("$who", async ({ how, goes }) => {
    vi.spyOn(window, "scrollY", "get").mockReturnValue(40);
    const clock = performance;
    vi.stubGlobal("performance", {
      now: () => clock.now(),
      getEntriesByType: () => [{ type: how }],
    });
    open();
    await sectionsStand();
    expect(scrolled).toHaveBeenCalledTimes(goes);
  });
});
