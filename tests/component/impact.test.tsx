import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Interval } from "../../app/contract/interval.ts";
import { lanes } from "../../app/domain/activity.ts";
import { type Preset, periodOf } from "../../app/domain/period.ts";
import { YearsPart } from "../../app/features/impact/YearsPart.tsx";
import { yearsView } from "../../app/features/impact/yearsView.ts";
import { enDetails as en } from "../../app/i18n/enDetails.ts";
import { Boundary } from "../../app/ui/Boundary.tsx";
import { publishedIntervals, publishedRecord } from "../support/publishedRecord.ts";

const record = publishedRecord();
const sources = new Map();

// Loaded beforehand, so that no test waits for a large file.
beforeAll(() => import("../../app/ui/chart/ColumnPanel.tsx"), 30_000);

beforeEach(() => {
  history.replaceState(null, "", "/");
});

/** Renders the section and waits for its chart, which is loaded on its own. */
async function show(preset: Preset, intervals: readonly Interval[] = []) {
  const period = periodOf({ preset }, record.span);
  const { container } = render(
    <YearsPart record={record} period={period} sources={sources} intervals={intervals} />,
  );
  await waitFor(() => expect(container.querySelectorAll(".recharts-surface")).toHaveLength(2), {
    timeout: 10_000,
  });
  const [above, below] = [en.impact.casualties, en.impact.activities].map((name) =>
    within(screen.getByRole("group", { name }))
      .getAllByRole("group")
      .map(({ textContent }) => textContent),
  );
  return { view: yearsView(record, period, sources, en), above, below, container };
}

const cellsOf = (row: HTMLElement) =>
  [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent);

describe("the impact section", { timeout: 20_000 }, () => {
  it("stands under a sentence made of the period", async () => {
    await show("article");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Casualties and activity, year by year, 10 November 2020 – 8 March 2025",
    );
  });

  it("has a picture with a name, and of the drawing only what can be pressed", async () => {
    const { view, container } = await show("article");
    expect(screen.getByRole("img")).toHaveAccessibleName(view.picture);
    expect(screen.queryByRole("application")).toBeNull();
    for (const panel of container.querySelectorAll(".recharts-surface"))
      expect(panel.closest("[aria-hidden=true]")).not.toBeNull();
    expect(container.querySelectorAll("[aria-hidden=true] :is(button, [tabindex])")).toHaveLength(
      0,
    );
  });

  it("marks the year of which somebody stated another number, in the chart and in the table", async () => {
    await show("article", publishedIntervals);
    const name =
      "2023, killed or injured: ≠ 58 stated by the Prosecutor General's Office, K. Aliyev, Prosecutor General";
    const places = screen.getAllByRole("link", { name });
    expect(places.map((place) => place.getAttribute("href"))).toEqual([
      "#disagreement-i-2023-01-01",
      "#disagreement-i-2023-01-01",
    ]);
    const bars = within(screen.getByRole("group", { name: en.impact.casualties }));
    expect(within(bars.getByRole("group", { name: "2023" })).getByRole("link")).toBe(places[0]);
    expect(bars.getAllByRole("link")).toHaveLength(1);
    const row = screen.getByRole("row", { name: /^Show 2023|^2023/ });
    expect(within(row).getByRole("link", { name })).toBe(places[1]);
    // 19 killed and 39 injured were stated too.
    const marks = within(screen.getByRole("table")).getAllByRole("link", { name: /≠/ });
    expect(marks.every((mark) => row.contains(mark))).toBe(true);
  });

  it("marks no year of which only a part is counted", async () => {
    await show("visit", publishedIntervals);
    expect(screen.queryByRole("link", { name: /≠/ })).toBeNull();
  });

  it.each(["article", "record", "2026", "visit"] as const)(
    "says the same in the chart and in the table: %s",
    async (preset) => {
      const { view, above, below } = await show(preset);
      expect(above).toEqual(view.rows.map(({ label }) => label));
      expect(below).toEqual(
        view.rows.map(({ activityLabel, year, part }) => `${activityLabel}${year}${part ?? ""}`),
      );
      const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
      expect(rows.map((row) => cellsOf(row).toSpliced(5, 1))).toEqual(
        view.rows.map((row) => [
          `${row.year}${row.part ?? ""}`,
          row.inWords,
          row.killed,
          row.injured,
          row.strict,
          row.activityLabel,
          ...lanes.map((lane) => row.byLane[lane]),
        ]),
      );
    },
  );

  it("draws bars of the heights that the numbers ask for", async () => {
    const { view, container } = await show("article");
    const [above] = container.querySelectorAll(".recharts-surface");
    const heights = [...(above?.querySelectorAll(".recharts-bar") ?? [])].map((series) =>
      [...series.querySelectorAll("path.recharts-rectangle")].map((bar) =>
        Number(bar.getAttribute("height")),
      ),
    );
    const ranges = view.rows.map(({ casualties }) => casualties ?? { low: 0, high: 0 });
    const first = (heights[0]?.[1] ?? 0) / (ranges[1]?.low ?? 0);
    // The later years differ by a person or two, which is drawn as a line of its own least height.
    ranges.slice(0, 3).forEach(({ low, high }, year) => {
      expect(heights[0]?.[year]).toBeCloseTo(low * first, 1);
      expect(heights[1]?.[year]).toBeCloseTo(((high ?? low) - low) * first, 1);
    });
  });

  it("chooses a year by its name in the table", async () => {
    await show("article");
    await userEvent.click(screen.getByRole("button", { name: "Show 2024" }));
    expect(location.search).toBe("?period=2024");
  });

  const columnOf2024 = (container: HTMLElement, chart: 0 | 1) => {
    const drawing = container.querySelectorAll(".recharts-surface")[chart];
    return [...(drawing?.querySelectorAll("rect") ?? [])].at(-2) as Element;
  };

  it("chooses a year by its column of activities", async () => {
    const { container } = await show("article");
    await userEvent.click(columnOf2024(container, 1));
    expect(location.search).toBe("?period=2024");
  });

  it("asks how a bar's number is known by the bar itself, and gives the number the focus", async () => {
    const { container } = await show("article");
    await userEvent.click(columnOf2024(container, 0));
    expect(location.search).toBe("?figure=rise.all.total.2024-01-01.2024-12-31");
    expect(document.activeElement).toHaveAccessibleName(/^2024: between 40 and 41, how this/);
  });

  it("asks the same of the number that stated dates alone allow", async () => {
    await show("article");
    const [, , , , , row] = within(screen.getByRole("table")).getAllByRole("row");
    const strict = within(row as HTMLElement).getByRole("button", { name: /^37–42, how this/ });
    await userEvent.click(strict);
    expect(location.search).toBe("?figure=rise.all.total.2024-01-01.2024-12-31");
  });

  it("chooses a year by its name under the columns, with the keyboard too", async () => {
    await show("article");
    screen.getByRole("button", { name: "2024, choose as the period" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(location.search).toBe("?period=2024");
  });

  it("asks how the number on a bar is known", async () => {
    const { view } = await show("record");
    const [first] = view.rows;
    for (const { year, part, inWords, asks } of view.rows) {
      const name = `${year}${part === null ? "" : `, ${part}`}: ${inWords}, how this number is known`;
      screen.getByRole("button", { name }).focus();
      await userEvent.keyboard(year === first?.year ? " " : "{Enter}");
      const { from, to } = asks.total as { from: string; to: string };
      expect(location.search).toBe(`?figure=rise.all.total.${from}.${to}`);
    }
  });

  it("offers nothing to press where nothing is known of a year", async () => {
    const days = { from: "2020-01-01", to: "2027-12-31" };
    render(<YearsPart record={record} period={days} sources={sources} intervals={[]} />);
    const bars = await screen.findByRole("group", { name: "People killed or injured" });
    await waitFor(() => expect(within(bars).getAllByRole("group")).toHaveLength(8));
    expect(within(bars).getByRole("group", { name: "2027" })).toHaveTextContent("not known");
    expect(within(bars).queryByRole("button", { name: /^2027/ })).toBeNull();
  });

  it("names only the years where the record has none of the days", () => {
    const days = { from: "2050-01-01", to: "2050-12-31" };
    render(<YearsPart record={record} period={days} sources={sources} intervals={[]} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/nothing is known of 2050/)).toBeVisible();
  });
});

describe("a chart that cannot be loaded", () => {
  it("says so, and is tried again", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let isBroken = true;
    const Chart = () => {
      if (isBroken) throw new Error("no such chunk");
      return <p>drawn</p>;
    };
    render(
      <Boundary message={en.impact.chartFailed} retry={en.page.retry}>
        <Chart />
      </Boundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("The table below holds the same figures.");
    expect(said).toHaveBeenCalled();
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("drawn")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
