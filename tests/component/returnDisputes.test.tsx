import { cleanup, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile, aDisagreement } from "../../mocks/makers.ts";
import { files, openReturn, period } from "../support/returnPart.ts";
import { openApp } from "../support/renderApp.tsx";

/** What a note is about: one row of this file. */
const on = (id: string) => ({
  statements: [],
  intervals: [],
  activity: [],
  incidents: [],
  returns: [id],
});

describe("the notes on the return of displaced people", () => {
  it("says nothing of a line, of residents or of a dispute that are not on the screen", async () => {
    const disputed = {
      ...files,
      returns: aDataFile("returns", [
        aReturn({ id: "village", asOf: "2021-05-01", people: 50, scope: "place" }),
        aReturn({ id: "first", asOf: "2024-03-01", people: 700 }),
        aReturn({ id: "second", asOf: "2024-07-01", people: 900 }),
        aReturn({ id: "residents", asOf: "2024-10-01", people: 2500, scope: "residents" }),
        aReturn({ id: "target", asOf: "2026-12-31", statedOn: "2023-12-05", scope: "target" }),
      ]),
      disagreements: aDataFile("disagreements", [
        aDisagreement({ id: "of-target", topic: "Whom it is for", about: on("target") }),
        aDisagreement({ id: "of-village", topic: "Whom 50 counts", about: on("village") }),
      ]),
    };
    const line = /the line keeps the last exact count/;
    const residents = /^Residents are counted apart/;
    const notesIn = async (from: string, to: string) => {
      cleanup();
      const { screen } = await openApp({ address: `/?from=${from}&to=${to}`, files: disputed });
      const part = await screen.findByRole("region", { name: "Return of displaced people" });
      const disputes = await within(part).findAllByRole("link", { name: /^Whom/ });
      const isThere = (note: RegExp) => within(part).queryByText(note) !== null;
      return [isThere(line), isThere(residents), ...disputes.map(({ textContent }) => textContent)];
    };
    expect(await notesIn("2024-01-01", "2024-12-31")).toEqual([true, true, "Whom it is for"]);
    expect(await notesIn("2024-01-01", "2024-09-30")).toEqual([true, false, "Whom it is for"]);
    expect(await notesIn("2024-01-01", "2024-06-30")).toEqual([false, false, "Whom it is for"]);
    expect(await notesIn("2024-12-01", "2024-12-31")).toEqual([false, true, "Whom it is for"]);
    expect(await notesIn("2021-01-01", "2021-12-31")).toEqual([false, false, "Whom 50 counts"]);
  });

  it("leads to what sources disagree about in its counts, once that was known", async () => {
    const disputed = {
      ...files,
      disagreements: aDataFile("disagreements", [
        aDisagreement({ id: "other", topic: "Something else" }),
        aDisagreement({ id: "of-spring", topic: "Whom 700 counts", about: on("spring") }),
        aDisagreement({ id: "of-summer", topic: "Whom 900 counts", about: on("summer") }),
      ]),
    };
    const linked = async (search: string) => {
      const { part } = await openReturn(search, disputed);
      await within(part).findByRole("link", { name: "Whom 700 counts" });
      const lines = within(part).getAllByText(/^≠ Sources disagree:/);
      return lines.map((line) => [line.textContent, within(line).getByRole("link")] as const);
    };
    const all = await linked(period);
    expect(all.map(([text]) => text)).toEqual([
      "≠ Sources disagree: Whom 700 counts",
      "≠ Sources disagree: Whom 900 counts",
    ]);
    expect(all[1]?.[1]).toHaveAttribute("href", "#disagreement-of-summer");
    cleanup();
    expect(await linked(`${period}&known=2024-07-31`)).toHaveLength(1);
  });
});
