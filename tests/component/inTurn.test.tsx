import { act, fireEvent, renderHook, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useInTurn } from "../../app/ui/useInTurn.ts";
import { openApp } from "../support/renderApp.tsx";

describe("what follows a change in turn", () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: [
        "setTimeout",
        "clearTimeout",
        "requestAnimationFrame",
        "cancelAnimationFrame",
        "performance",
      ],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** In steps of which each is drawn. */
  const wait = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 5)
      await act(() => vi.advanceTimersByTimeAsync(5));
  };
  /** All that has been shown at each of three turns. */
  function start() {
    const seen: string[] = [];
    const hook = renderHook(
      ({ value }) => {
        const shown = useInTurn(value, 3);
        const now = [0, 1, 2].map(shown).join("");
        if (seen.at(-1) !== now) seen.push(now);
        return now;
      },
      { initialProps: { value: "a" } },
    );
    return {
      seen,
      shown: () => hook.result.current,
      set: (value: string) => hook.rerender({ value }),
    };
  }

  it("has the new value turn by turn", async () => {
    const { seen, set } = start();
    set("b");
    await wait(100);
    expect(seen).toEqual(["aaa", "baa", "bba", "bbb"]);
  });

  it("stays as it is while changes follow each other, and then has the last one", async () => {
    const { seen, shown, set } = start();
    for (const value of ["b", "c", "d", "e"]) {
      set(value);
      await wait(5);
    }
    expect(seen).toEqual(["aaa"]);
    await wait(100);
    expect(shown()).toBe("aaa");
    await wait(100);
    expect(seen).toEqual(["aaa", "eaa", "eea", "eee"]);
  });

  it("begins anew where another change comes between two turns", async () => {
    const { seen, shown, set } = start();
    set("b");
    while (shown() === "aaa") await act(() => vi.advanceTimersToNextTimerAsync());
    expect(shown()).toBe("baa");
    set("c");
    await wait(400);
    expect(seen).toEqual(["aaa", "baa", "caa", "cca", "ccc"]);
  });

  it("is over where the value goes back to what is shown", async () => {
    const { seen, set } = start();
    set("b");
    set("a");
    await wait(400);
    expect(seen).toEqual(["aaa"]);
  });
});

describe("a sheet that is printed right after a change", () => {
  it("shows the new period in every section", async () => {
    await openApp({ address: "/?from=2023-01-01&to=2024-12-31" });
    const statements = await screen.findByRole("region", { name: "Statements" });
    expect(screen.getByRole("main")).toHaveTextContent("1 January 2023 – 31 December 2024");
    fireEvent.change(screen.getByLabelText("From"), { target: { value: "2023-12-31" } });
    expect(within(statements).getByRole("heading")).toHaveTextContent("1 January 2023");
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(within(statements).getByRole("heading")).toHaveTextContent("31 December 2023");
    expect(screen.getByRole("main")).not.toHaveTextContent("1 January 2023 – 31 December 2024");
  });
});
