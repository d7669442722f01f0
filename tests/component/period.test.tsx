import { fireEvent, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { goBack, openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const open = (address = "/") => openApp({ address, files: smallFiles });
const field = (name: "From" | "To") => screen.getByLabelText<HTMLInputElement>(name);
const preset = (name: string) => screen.getByRole("button", { name });
const days = () => [field("From").value, field("To").value];

/** The values that a date field passes through while a year is typed. */
function typeDay(name: "From" | "To", day: string) {
  const year = day.slice(0, 4);
  const rest = day.slice(4);
  fireEvent.focus(field(name));
  for (const length of [1, 2, 3, 4]) {
    fireEvent.change(field(name), {
      target: { value: year.slice(0, length).padStart(4, "0") + rest },
    });
  }
}

describe("the presets", () => {
  it("are buttons with names, and the one in use is pressed", async () => {
    await open();
    const names = within(screen.getByRole("group", { name: "Periods to choose from" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      "Up to the article",
      "Whole record",
      "2021",
      "2022",
      "2023",
      "2024",
      "Last 12 months of record",
      "Brussels visit",
    ]);
    expect(screen.getAllByRole("button", { pressed: true })).toEqual([preset("Up to the article")]);
    expect(days()).toEqual(["2020-11-10", "2025-03-08"]);
    expect(field("From")).toHaveAttribute("type", "date");
  });

  it.each([
    ["Whole record", "?period=record", "2020-11-10", "2024-10-01"],
    ["2024", "?period=2024", "2024-01-01", "2024-12-31"],
    ["Last 12 months of record", "?period=last-12-months", "2023-10-02", "2024-10-01"],
    ["Brussels visit", "?period=visit", "2025-03-06", "2025-03-08"],
  ])("%s is one step of the history, and Back undoes it", async (name, search, from, to) => {
    const { user } = await open();
    const before = history.length;
    await user.click(preset(name));
    expect(location.search).toBe(search);
    expect(history.length).toBe(before + 1);
    expect(days()).toEqual([from, to]);
    expect(preset(name)).toHaveAttribute("aria-pressed", "true");
    expect(preset("Up to the article")).toHaveAttribute("aria-pressed", "false");
    await goBack();
    expect(location.search).toBe("");
    expect(days()).toEqual(["2020-11-10", "2025-03-08"]);
  });

  it("change the figure, the words of the timeline and the page's title together", async () => {
    const { user, headline } = await open("/?from=2024-01-01&to=2024-03-01");
    const timeline = screen.getByRole("region", { name: "Timeline" });
    expect(headline).toHaveTextContent("310people killed or injured");
    expect(timeline).toHaveTextContent("1 January – 1 March 2024 2 months, 1 day");
    await waitFor(() =>
      expect(document.title).toMatch(/^310 people killed or injured · 1 January – 1 March 2024 ·/),
    );
    await user.click(preset("2024"));
    expect(headline).toHaveTextContent("325people killed or injured");
    expect(timeline).toHaveTextContent("1 January – 31 December 2024 1 year");
    await waitFor(() =>
      expect(document.title).toMatch(
        /325 people killed or injured · 1 January – 31 December 2024 ·/,
      ),
    );
  });

  it("are told once to those who cannot see the page, when the change has come to rest", async () => {
    const { user } = await open();
    await user.click(preset("2024"));
    const told = await screen.findByText(/^Period 1 January – 31 December 2024: .*4 activities\.$/);
    expect(told).toHaveAttribute("aria-live", "polite");
  });
});

describe("a typed day", () => {
  it("applies while it is typed, and is one step of the history on leaving the field", async () => {
    const { headline } = await open("/?period=record");
    const before = history.length;
    typeDay("To", "2024-03-01");
    expect(headline).toHaveTextContent("310people killed or injured");
    await waitFor(() => expect(location.search).toBe("?from=2020-11-10&to=2024-03-01"));
    expect(history.length).toBe(before);
    expect(screen.queryByRole("button", { pressed: true })).toBeNull();
    fireEvent.blur(field("To"));
    await waitFor(() => expect(history.length).toBe(before + 1));
    await goBack();
    expect(location.search).toBe("?period=record");
    expect(days()).toEqual(["2020-11-10", "2024-10-01"]);
  });

  it("applies only once its year is 2000 or later, and does not disturb what is typed", async () => {
    await open("/?period=2024");
    fireEvent.change(field("From"), { target: { value: "0202-02-01" } });
    expect(location.search).toBe("?period=2024");
    expect(field("From")).toHaveValue("0202-02-01");
    fireEvent.blur(field("From"));
    expect(field("From")).toHaveValue("2024-01-01");
    fireEvent.change(field("From"), { target: { value: "" } });
    expect(location.search).toBe("?period=2024");
  });

  it("applies at once with Enter", async () => {
    await open("/?period=record");
    const before = history.length;
    typeDay("From", "2024-02-01");
    fireEvent.keyDown(field("From"), { key: "Enter" });
    await waitFor(() => expect(history.length).toBe(before + 1));
    expect(location.search).toBe("?from=2024-02-01&to=2024-10-01");
  });

  it("can be typed by keyboard alone", async () => {
    const { user } = await open("/?period=2024");
    await user.clear(field("From"));
    await user.type(field("From"), "2024-02-15");
    await user.tab();
    expect(location.search).toBe("?from=2024-02-15&to=2024-12-31");
    expect(days()).toEqual(["2024-02-15", "2024-12-31"]);
  });

  it("puts a reversed pair in order, and says so", async () => {
    await open("/?from=2024-01-01&to=2024-03-01");
    typeDay("From", "2024-06-01");
    fireEvent.blur(field("From"));
    expect(days()).toEqual(["2024-03-01", "2024-06-01"]);
    expect(
      screen.getByText(/reverse order; the period shown is 1 March – 1 June 2024/),
    ).toBeVisible();
  });
});
