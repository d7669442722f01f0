import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";

const noteFields = [
  "note",
  "useNote",
  "asOfBasisNote",
  "derived",
  "detail",
  "topic",
  "mineActionHow",
];

/** What the data says in its own notes, which may quote what a source made of a count. */
function notesOfData(): string[] {
  return ["statements", "activity", "intervals", "disagreements"].flatMap((file) => {
    const path = join(import.meta.dirname, "..", "..", "data", `${file}.json`);
    const { rows } = JSON.parse(readFileSync(path, "utf8")) as { rows: Record<string, unknown>[] };
    return rows.flatMap((row) =>
      noteFields.map((field) => row[field]).filter((text) => typeof text === "string"),
    );
  });
}

/** Says that the count is no such number, so it is the one sentence of ours that may use the word. */
const denial = "It is never a number of deaths alone.";

/** Everything that the page says in its own words: its texts, and its names for those who cannot see it. */
function wordsOfPage(): string {
  const named = [...document.querySelectorAll("[aria-label], [title]")].flatMap((element) => [
    element.getAttribute("aria-label") ?? "",
    element.getAttribute("title") ?? "",
  ]);
  const all = [document.title, document.body.textContent, ...named].join("\n");
  return [...notesOfData().toSorted((a, b) => b.length - a.length), denial].reduce(
    (text, note) => text.replaceAll(note, " "),
    all,
  );
}

describe("the page's own words", () => {
  it.each(["article", "record"])(
    "never call casualties deaths, and never say that one thing caused another: %s",
    async (period) => {
      const { user } = await openApp({ address: `/?period=${period}` });
      await screen.findByRole("region", { name: "Sources" });
      await waitFor(() => expect(screen.queryByText(/^Loading the/)).toBeNull());
      for (const summary of document.querySelectorAll("summary")) await user.click(summary);
      const words = wordsOfPage();
      expect(words.length).toBeGreaterThan(10_000);
      expect(words).toContain("people killed or injured");
      expect(words.match(/.{0,60}\b(deaths?|died|dead|fatalit\w+)\b.{0,40}/gi) ?? []).toEqual([]);
      const causal = /.{0,60}\b(because of|led to|caused by|thanks to|as a result)\b.{0,40}/gi;
      expect(words.match(causal) ?? []).toEqual([]);
    },
  );
});
