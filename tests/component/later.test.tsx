import { act, cleanup, render } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LateNote } from "../../app/features/loading/LateNote.tsx";
import { Awaited } from "../../app/ui/Awaited.tsx";
import { type Later, later } from "../../app/ui/later.tsx";

const Part = () => <p>A part</p>;
const loading = () => vi.fn<() => Promise<typeof Part>>(() => Promise.resolve(Part));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
/** What is seen in the first frame, and the page that it belongs to. */
async function draw(Loaded: Later<object>, isQuiet = false) {
  const page = document.body.appendChild(document.createElement("div"));
  let first: string | null = null;
  const seen = new MutationObserver(() => (first ??= page.textContent));
  seen.observe(page, { childList: true, subtree: true });
  await act(async () => {
    render(
      <>
        <LateNote />
        <Suspense
          fallback={
            <>
              Not there yet. <Awaited part={Loaded} isQuiet={isQuiet} />
            </>
          }
        >
          <Loaded />
        </Suspense>
      </>,
      { container: page },
    );
    await Promise.resolve();
  });
  return { page, first };
}

describe("a part that is loaded later", () => {
  it("is drawn at once where it was prepared", async () => {
    const load = loading();
    const Loaded = later(load);
    await Loaded.prepare();
    const { first } = await draw(Loaded);
    expect(first).toBe("A part");
    expect(load).toHaveBeenCalledOnce();
  });

  it("is loaded when it is drawn where nobody has prepared it", async () => {
    const { page, first } = await draw(later(loading()));
    expect(first).toMatch(/^Not there yet/);
    await wait(1000);
    expect(page).toHaveTextContent(/^A part$/);
  });

  it("says that it comes, unless it is to be quiet", async () => {
    const never = () => new Promise<typeof Part>(() => undefined);
    const { page } = await draw(later(never));
    expect(page).toHaveTextContent("Loading…");
    cleanup();
    const quiet = await draw(later(never), true);
    await wait(1000);
    expect(quiet.page).toHaveTextContent(/^Not there yet\.$/);
  });

  it("says that it cannot be loaded, is asked for again with pauses, and comes when it can", async () => {
    const load = loading();
    load.mockRejectedValue(new Error("no network"));
    const { page } = await draw(later(load), true);
    await wait(10_000);
    expect(page).toHaveTextContent(/^A part of this page could not be fetched/);
    expect(load.mock.calls.length).toBeGreaterThan(1);
    expect(load.mock.calls.length).toBeLessThan(6);
    load.mockResolvedValue(Part);
    await wait(4000);
    expect(page).toHaveTextContent(/^A part$/);
  });

  it("says nothing of a failure before somebody waited", async () => {
    const load = loading();
    load.mockRejectedValueOnce(new Error("no network"));
    const Loaded = later(load);
    void Loaded.prepare().catch(() => undefined);
    await wait(4000);
    load.mockReturnValueOnce(new Promise<typeof Part>(() => undefined));
    const { page } = await draw(Loaded);
    await wait(1000);
    expect(page).toHaveTextContent(/^Loading…Not there yet\.$/);
  });
});
