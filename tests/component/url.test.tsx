import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { goTo } from "../../app/url/address.ts";
import { change, dismiss, hold, settle, useNotices, useView } from "../../app/url/useView.ts";

function open(address: string) {
  history.pushState(null, "", address);
  return renderHook(() => ({
    view: useView((view) => view),
    notices: useNotices(),
    change,
    hold,
    settle,
    dismiss,
  })).result;
}

/** Follows the browser's history and waits until it has arrived. */
async function travel(direction: "back" | "forward") {
  await act(async () => {
    const arrived = new Promise((resolve) => {
      window.addEventListener("popstate", resolve, { once: true });
    });
    history[direction]();
    await arrived;
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("change", () => {
  it("pushes one entry, and Back and Forward follow", async () => {
    const page = open("/");
    const before = history.length;
    act(() => page.current.change({ choice: { preset: "2024" } }));
    expect(location.search).toBe("?period=2024");
    expect(page.current.view.choice).toEqual({ preset: "2024" });
    expect(history.length).toBe(before + 1);
    await travel("back");
    expect(page.current.view.choice).toEqual({ preset: "article" });
    await travel("forward");
    expect(page.current.view.choice).toEqual({ preset: "2024" });
  });

  it("pushes nothing where the address is the same, or only spelt differently", () => {
    const page = open("/?period=article");
    const before = history.length;
    act(() => page.current.change({ choice: { preset: "article" } }));
    act(() => goTo("", "push"));
    expect(location.search).toBe("");
    expect(history.length).toBe(before);
  });

  it("replaces when asked to", () => {
    const page = open("/?kind=visit");
    const before = history.length;
    act(() => page.current.change({ kind: null }, "replace"));
    expect(location.search).toBe("");
    expect(history.length).toBe(before);
  });

  it("keeps path, fragment and the parameters of others", () => {
    const page = open("/base/?mock=slow&utm_x=a%20b#sources");
    act(() => page.current.change({ at: "a-1" }));
    expect(location.href.slice(location.origin.length)).toBe(
      "/base/?at=a-1&mock=slow&utm_x=a%20b#sources",
    );
  });

  it("builds on the address of this moment, not on that of the last drawing", () => {
    const page = open("/");
    const { change } = page.current;
    act(() => {
      change({ kind: "visit" });
      change({ known: "2024-06-30" });
    });
    expect(page.current.view).toMatchObject({ kind: "visit", known: "2024-06-30" });
  });

  it("goes on with the view where the browser refuses to write the address", () => {
    const page = open("/");
    vi.spyOn(history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    act(() => page.current.change({ kind: "visit" }));
    expect(page.current.view.kind).toBe("visit");
    expect(location.search).toBe("");
  });
});

describe("hold and settle", () => {
  it("make one entry of a gesture, and Back returns to the view before it", async () => {
    const page = open("/?period=2023");
    const before = history.length;
    for (const day of ["2024-01-01", "2024-01-02", "2024-01-03"]) {
      act(() => page.current.hold({ choice: { from: day, to: null } }));
      expect(page.current.view.choice).toEqual({ from: day, to: null });
    }
    expect(history.length).toBe(before);
    act(() => page.current.settle());
    // The frame that shows it comes first.
    await vi.waitFor(() => expect(history.length).toBe(before + 1));
    expect(location.search).toBe("?from=2024-01-03");
    await travel("back");
    expect(location.search).toBe("?period=2023");
    expect(page.current.view.choice).toEqual({ preset: "2023" });
  });

  it("write the address after the frame, and then with pauses, because browsers limit such calls", () => {
    vi.useFakeTimers();
    const page = open("/");
    const replace = vi.spyOn(history, "replaceState");
    const hold = (day: number) =>
      act(() => page.current.hold({ choice: { from: `2024-01-${day}`, to: null } }));
    hold(10);
    expect(page.current.view.choice).toEqual({ from: "2024-01-10", to: null });
    vi.advanceTimersByTime(0);
    expect(location.search).toBe("?from=2024-01-10");
    for (let day = 11; day < 30; day += 1) hold(day);
    expect(location.search).toBe("?from=2024-01-10");
    expect(page.current.view.choice).toEqual({ from: "2024-01-29", to: null });
    vi.advanceTimersByTime(5000);
    expect(location.search).toBe("?from=2024-01-29");
    expect(replace).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("push nothing where the gesture ends where it began, or never began", () => {
    const page = open("/?period=2023");
    const before = history.length;
    act(() => page.current.settle());
    for (const preset of ["2024", "2023"] as const) {
      act(() => page.current.hold({ choice: { preset } }));
    }
    act(() => page.current.settle());
    expect(location.search).toBe("?period=2023");
    expect(history.length).toBe(before);
  });

  it("leave an entry of the gesture and one of a choice made during it", async () => {
    const page = open("/");
    act(() => page.current.hold({ known: "2024-06-30" }));
    act(() => page.current.change({ kind: "visit" }));
    expect(location.search).toBe("?known=2024-06-30&kind=visit");
    await travel("back");
    expect(location.search).toBe("?known=2024-06-30");
    await travel("back");
    expect(location.search).toBe("");
  });

  it("are forgotten when the reader goes Back during the gesture", async () => {
    const page = open("/?period=2023");
    act(() => page.current.change({ choice: { preset: "2024" } }));
    act(() => page.current.hold({ kind: "visit" }));
    await travel("back");
    const push = vi.spyOn(history, "pushState");
    act(() => page.current.settle());
    expect(location.search).toBe("?period=2023");
    expect(push).not.toHaveBeenCalled();
  });
});

describe("view", () => {
  it("is the same object until it says something else, and keeps its choice", () => {
    const page = open("/?from=2024-01-01");
    const first = page.current.view;
    act(() => goTo("?from=2024-01-01&slide=2", "push"));
    expect(page.current.view).toBe(first);
    act(() => page.current.change({ at: "a-1" }));
    expect(page.current.view).toMatchObject({ at: "a-1" });
    expect(page.current.view.choice).toBe(first.choice);
  });

  it("is shared by everything that reads it", () => {
    const pages = [open("/"), open("/")];
    act(() => pages[0]?.current.change({ kind: "visit" }));
    expect(pages.map(({ current }) => current.view.kind)).toEqual(["visit", "visit"]);
  });
});

describe("notices", () => {
  const ignored = [{ kind: "ignored", parameter: "kind", value: "party" }];

  it("leave with the next change, and so does what they name", () => {
    const page = open("/?kind=party");
    expect(page.current.notices).toEqual(ignored);
    act(() => page.current.change({ known: "2024-06-30" }));
    expect(page.current.notices).toEqual([]);
    expect(location.search).toBe("?known=2024-06-30");
  });

  it("are hidden until an address comes that has some", async () => {
    const page = open("/?kind=party");
    act(() => page.current.dismiss());
    expect(page.current.notices).toEqual([]);
    act(() => page.current.change({ known: "2024-06-30" }));
    await travel("back");
    expect(page.current.notices).toEqual(ignored);
  });

  it("are shown again to a page that is opened later", () => {
    history.pushState(null, "", "/?kind=party");
    const first = renderHook(() => useNotices());
    act(() => dismiss());
    first.unmount();
    expect(open("/?kind=party").current.notices).toEqual(ignored);
  });
});
