import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../app/domain/day.ts";
import { en } from "../../app/i18n/en.ts";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const open = () => openApp({ address: "/?from=2024-02-01&to=2024-06-30", files: smallFiles });
const first = () => screen.getByRole("slider", { name: "First day of the period" });
const last = () => screen.getByRole("slider", { name: "Last day of the period" });
const whole = () => screen.getByRole("slider", { name: "Move the period" });

/** The period as the date fields say it; the address follows a run of keys with pauses. */
const days = () =>
  ["From", "To"].map((name) => screen.getByLabelText<HTMLInputElement>(name).value);

type User = Awaited<ReturnType<typeof open>>["user"];

async function press(user: User, slider: HTMLElement, keys: string) {
  act(() => slider.focus());
  await user.keyboard(keys);
  return days();
}

describe("the strip of the whole record", () => {
  it("has three sliders that say the period in words", async () => {
    await open();
    expect(screen.getByRole("group", { name: "Period shown, on the whole record" })).toBeVisible();
    expect(first()).toHaveAttribute("aria-valuetext", "1 February 2024");
    expect(last()).toHaveAttribute("aria-valuetext", "30 June 2024");
    expect(whole()).toHaveAttribute("aria-valuetext", "1 February – 30 June 2024");
    for (const slider of [first(), last(), whole()]) {
      const [low, now, high] = ["valuemin", "valuenow", "valuemax"].map((name) =>
        Number(slider.getAttribute(`aria-${name}`)),
      );
      expect(low).toBeLessThanOrEqual(now ?? NaN);
      expect(now).toBeLessThanOrEqual(high ?? NaN);
    }
  });

  it("moves its first day by arrow, Shift and arrow, Page keys, Home and End", async () => {
    const { user } = await open();
    expect(await press(user, first(), "{ArrowRight}")).toEqual(["2024-02-02", "2024-06-30"]);
    expect(await press(user, first(), "{ArrowLeft}{ArrowLeft}")).toEqual([
      "2024-01-31",
      "2024-06-30",
    ]);
    expect(await press(user, first(), "{Shift>}{ArrowRight}{/Shift}")).toEqual([
      "2024-03-01",
      "2024-06-30",
    ]);
    expect(await press(user, first(), "{PageUp}")).toEqual(["2024-03-31", "2024-06-30"]);
    expect(await press(user, first(), "{PageDown}")).toEqual(["2024-03-01", "2024-06-30"]);
    expect(await press(user, first(), "{End}")).toEqual(["2024-06-30", "2024-06-30"]);
    expect(await press(user, first(), "{Home}")).toEqual(["2020-11-10", "2024-06-30"]);
    expect(first()).toHaveAttribute("aria-valuetext", "10 November 2020");
  });

  it("moves its last day, and the whole period with its length kept", async () => {
    const { user, headline } = await open();
    expect(await press(user, last(), "{Home}")).toEqual(["2024-02-01", "2024-02-01"]);
    expect(await press(user, last(), "{PageUp}")).toEqual(["2024-02-01", "2024-03-02"]);
    expect(headline).toHaveTextContent("between310 and 320people");
    expect(await press(user, whole(), "{PageUp}")).toEqual(["2024-03-02", "2024-04-01"]);
    expect(await press(user, whole(), "{End}")).toEqual(["2024-09-01", "2024-10-01"]);
    expect(headline).toHaveTextContent("at least325people");
    expect(screen.getByLabelText("From")).toHaveValue("2024-09-01");
  });

  it("makes one step of the history of a run of keys, once they rest", async () => {
    const { user } = await open();
    const before = history.length;
    await press(user, first(), "{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(history.length).toBe(before);
    await waitFor(() => expect(history.length).toBe(before + 1), { timeout: 5000 });
    expect(location.search).toBe("?from=2024-02-04&to=2024-06-30");
    await goBack();
    expect(location.search).toBe("?from=2024-02-01&to=2024-06-30");
    expect(first()).toHaveAttribute("aria-valuetext", "1 February 2024");
  });

  it("can be dragged at either end, as one step of the history", async () => {
    await open();
    const before = history.length;
    const { x, move, drop } = takeHold(last());
    expect(last()).toHaveFocus();
    for (const step of [5, 20, 40]) move(x + step);
    await waitFor(() => expect(days()[1]).toMatch(/^2024-(07-[123]|08)/));
    const [from, to] = days();
    expect(from).toBe("2024-02-01");
    expect(history.length).toBe(before);
    drop();
    await waitFor(() => expect(history.length).toBe(before + 1));
    move(x + 80);
    expect(days()).toEqual([from, to]);
    await goBack();
    expect(days()).toEqual(["2024-02-01", "2024-06-30"]);
  });

  it("follows the pointer at once, and the rest of the page when its last picture is on the screen", async () => {
    await open();
    const { x, move, drop } = takeHold(first());
    move(x + 10);
    const asked = days();
    expect(asked).not.toEqual(["2024-02-01", "2024-06-30"]);
    expect(placeOf(first())).toBeCloseTo(x + 10, -1);
    for (const step of [20, 30, 40]) {
      move(x + step);
      expect(Math.abs(placeOf(first()) - (x + step))).toBeLessThan(2);
      expect(days()).toEqual(asked);
    }
    await waitFor(() => expect(days()).not.toEqual(asked));
    const [from = "", to = ""] = days();
    drop();
    expect(days()).toEqual([from, to]);
    expect(placeOf(first())).toBeCloseTo(x + 40, -1);
    await saysEverywhere(from, to);
  });

  it("shows the pointer's last place everywhere when it is let go, also where that was never drawn", async () => {
    await open();
    const { x, move, drop } = takeHold(whole());
    for (const step of [-10, -60, -30]) move(x + step);
    drop();
    const [from = "", to = ""] = days();
    expect(from < "2024-01-30").toBe(true);
    expect(dayNumber(to) - dayNumber(from)).toBe(150);
    await saysEverywhere(from, to);
    expect(location.search).toBe(`?from=${from}&to=${to}`);
  });

  it("goes back with the address in the middle of a drag, and on with the pointer", async () => {
    await open();
    const start = placeOf(last());
    act(() => last().focus());
    fireEvent.keyDown(last(), { key: "End" });
    // Who leaves it has finished with it.
    act(() => last().blur());
    const { x, move, drop } = takeHold(last());
    for (const step of [-10, -20, -30]) move(x + step);
    await goBack();
    expect(days()).toEqual(["2024-02-01", "2024-06-30"]);
    expect(placeOf(last())).toBe(start);
    move(x - 40);
    drop();
    expect(Math.abs(placeOf(last()) - (x - 40))).toBeLessThan(2);
    const [from = "", to = ""] = days();
    await saysEverywhere(from, to);
  });
});

/** Where a handle stands, in pixels: its middle. */
function placeOf(slider: HTMLElement): number {
  const part = slider.querySelector("rect");
  return Number(part?.getAttribute("x")) + Number(part?.getAttribute("width")) / 2;
}

/** There is no layout here, so the strip lies at the left edge and cannot hold the pointer. */
function takeHold(slider: HTMLElement) {
  const strip = screen.getByRole("group", { name: "Period shown, on the whole record" });
  Object.assign(strip, { setPointerCapture: () => undefined });
  const x = placeOf(slider);
  const at = (clientX: number) => ({ button: 0, pointerId: 1, clientX });
  fireEvent.pointerDown(strip, at(x));
  return {
    x,
    move: (to: number) => fireEvent.pointerMove(strip, at(to)),
    drop: () => fireEvent.pointerUp(strip),
  };
}

/** Strip, timeline and address say one period; so do the sections further down, which follow. */
async function saysEverywhere(from: string, to: string) {
  const words = en.counts.days(from, to);
  expect(whole()).toHaveAttribute("aria-valuetext", words);
  const timeline = screen.getByRole("region", { name: "Timeline" });
  expect(
    within(timeline).getByText(
      (_, element) => element?.tagName === "P" && element.textContent.startsWith(words),
    ),
  ).toBeVisible();
  await waitFor(() => expect(document.title).toContain(words));
}
