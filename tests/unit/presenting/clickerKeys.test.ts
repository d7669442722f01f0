import { describe, expect, it } from "vitest";
import {
  clickerRows,
  type HeardKey,
  isModifier,
  keyboardRows,
  type KeyRow,
  nameOf,
  rowOf,
} from "../../../app/features/presenting/check/clickerKeys.ts";
import { check } from "../../../app/i18n/en/check.ts";

const heard = (key: string, more: Partial<HeardKey> = {}): HeardKey => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

const table: [string, Partial<HeardKey>, KeyRow | null, string][] = [
  ["PageDown", {}, "next", "PageDown"],
  ["ArrowRight", {}, "next", "ArrowRight"],
  ["ArrowDown", {}, "next", "ArrowDown"],
  [" ", {}, "next", "Space"],
  ["Enter", {}, "enter", "Enter"],
  ["PageUp", {}, "previous", "PageUp"],
  ["ArrowLeft", {}, "previous", "ArrowLeft"],
  ["ArrowUp", {}, "previous", "ArrowUp"],
  [" ", { shiftKey: true }, "previous", "Shift+Space"],
  [".", {}, "black", "."],
  ["b", {}, "black", "b"],
  ["B", { shiftKey: true }, "black", "B"],
  ["F5", {}, "start", "F5"],
  ["F5", { shiftKey: true }, "start", "Shift+F5"],
  ["p", {}, "start", "p"],
  ["Escape", {}, "escape", "Escape"],
  ["Home", {}, "first", "Home"],
  ["End", {}, "last", "End"],
  ["7", {}, "jump", "7"],
  ["w", {}, "white", "w"],
  ["o", {}, "overview", "o"],
  ["n", {}, "notes", "n"],
  ["z", {}, "zoom", "z"],
  ["l", {}, "laser", "l"],
  ["f", {}, "fullScreen", "f"],
  ["s", {}, "presenter", "s"],
  ["?", { shiftKey: true }, "help", "?"],
  ["b", { ctrlKey: true }, null, "Ctrl+b"],
  ["F5", { ctrlKey: true }, null, "Ctrl+F5"],
  ["AudioVolumeUp", {}, null, "AudioVolumeUp"],
  ["Unidentified", { code: "KeyB" }, null, "Unidentified (KeyB)"],
  ["Tab", { shiftKey: true }, null, "Shift+Tab"],
];

describe("the keys of a clicker and of the deck", () => {
  it.each(table)("%j %j lights %s and is named %s", (key, more, row, name) => {
    expect(rowOf(heard(key, more))).toBe(row);
    expect(nameOf(heard(key, more))).toBe(name);
  });

  it("light every row that there is, each with its words", () => {
    const lit = new Set(table.map(([, , row]) => row));
    for (const row of [...clickerRows, ...keyboardRows]) {
      expect(lit).toContain(row);
      expect(check.keys.does[row]).not.toBe("");
    }
  });

  it("leave out what means something only together with another key", () => {
    expect(isModifier(heard("Shift"))).toBe(true);
    expect(isModifier(heard("PageDown"))).toBe(false);
  });
});
