import { describe, expect, it } from "vitest";
import { type Focus, type Press, commandOf } from "../../../app/features/presenting/deckKeys.ts";
import { keyRows, keyStates } from "../../support/deckKeyTable.ts";
import {
  type DeckState,
  type Outcome,
  openingState,
  press,
  rested,
  turned,
} from "../../../app/features/presenting/deckState.ts";

interface Setting {
  slide?: number;
  state?: Partial<DeckState>;
  focus?: Focus;
  isFullScreen?: boolean;
  hasBegun?: boolean;
}

/** The states of the specification, as columns. The deck has eight slides; it is on the fourth unless it says otherwise. */
const states = {
  deck: {},
  first: { slide: 1 },
  last: { slide: 8 },
  black: { state: { cover: "black" } },
  white: { state: { cover: "white" } },
  help: { state: { hasHelp: true }, focus: "dialog" },
  overview: { state: { hasOverview: true }, focus: "button" },
  dialog: { focus: "dialog" },
  field: { focus: "field" },
  slider: { focus: "slider" },
  button: { focus: "button" },
  typed: { state: { typed: "3" } },
  full: { isFullScreen: true, hasBegun: true },
  left: { hasBegun: true },
  zoom: { state: { isZoomed: true } },
  laser: { state: { hasLaser: true } },
  notes: { state: { hasNotes: true } },
} satisfies Record<string, Setting>;
type Name = keyof typeof states;
const names = Object.keys(states) as Name[];
const rows = keyRows.map(({ key, cells }) => [key, ...cells] as const);

function keyOf(text: string, focus: Focus = "deck"): Press {
  const parts = text === "." ? ["."] : text.split("+");
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    code: "",
    isShifted: parts.includes("Shift"),
    isModified: ["Control", "Alt", "Meta"].some((name) => parts.includes(name)),
    isRepeat: false,
    focus,
  };
}

function setting(name: Name) {
  const {
    slide = 4,
    state,
    focus = "deck",
    isFullScreen = false,
    hasBegun = false,
  }: Setting = states[name];
  return {
    focus,
    state: { ...openingState, ...state },
    place: { slide, count: 8, isFullScreen, hasBegun },
  };
}

const layers = {
  help: "hasHelp",
  overview: "hasOverview",
  notes: "hasNotes",
  laser: "hasLaser",
  zoom: "isZoomed",
} as const;
const deeds = {
  leave: "leave",
  enterFullScreen: "full",
  leaveFullScreen: "window",
  openPresenter: "opens",
  focusDeck: "deck",
} as const;

/** An outcome in the words of the table, in its order: what is gone, what is there, where it turns. */
function wordsOf(before: DeckState, outcome: Outcome | null): string {
  if (outcome === null) return "-";
  const { state, turnTo, does, closesDialog } = outcome;
  const gone: string[] = [];
  const there: string[] = [];
  for (const [word, field] of Object.entries(layers)) {
    if (before[field] && !state[field]) gone.push(`no-${word}`);
    if (!before[field] && state[field]) there.push(word);
  }
  if (state.cover !== before.cover)
    if (state.cover === null) gone.push(`no-${before.cover}`);
    else there.push(state.cover);
  if (state.typed !== before.typed)
    if (state.typed === "") gone.push("no-typed");
    else there.push(`typed:${state.typed}`);
  if (state.said !== null)
    there.push("slide" in state.said ? `no-slide-${state.said.slide}` : `is-${state.said.kind}`);
  if (turnTo !== undefined) there.push(String(turnTo));
  if (does !== undefined) there.push(deeds[does]);
  if (closesDialog) there.push("closes");
  return [...gone, ...there].join() || ".";
}

describe("every key in every state", () => {
  it("is in the table", () => {
    expect(keyStates).toEqual(names);
    expect(rows.every((row) => row.length === names.length + 1)).toBe(true);
  });
  for (const [key = "", ...cells] of rows)
    for (const [index, name] of names.entries())
      it(`${key}, ${name}`, () => {
        const { focus, state, place } = setting(name);
        expect(wordsOf(state, press(keyOf(key, focus), state, place))).toBe(cells[index]);
      });
  for (const [key = ""] of rows)
    it(`${key} held down does nothing more`, () => {
      for (const name of names) {
        const { focus, state, place } = setting(name);
        const held = press({ ...keyOf(key, focus), isRepeat: true }, state, place);
        expect(wordsOf(state, held)).toMatch(/^[-.]$/);
      }
    });
});

const run = (keys: string, state: DeckState = openingState, slide = 4) => {
  let [now, place] = [state, { slide, count: 8, isFullScreen: false, hasBegun: false }];
  const done: string[] = [];
  for (const key of keys.split(" ")) {
    const outcome = press(keyOf(key), now, place);
    done.push(wordsOf(now, outcome));
    if (outcome === null) continue;
    now = outcome.state;
    if (outcome.turnTo !== undefined) place = { ...place, slide: outcome.turnTo };
  }
  return { state: now, slide: place.slide, done };
};

describe("several keys", () => {
  it("step out of one thing at a time", () => {
    expect(run("o b ? Escape Escape Escape Escape").done).toEqual([
      "overview",
      "black",
      "help",
      "no-help",
      "no-black",
      "no-overview",
      "leave",
    ]);
    expect(run("n l z 5 Escape Escape Escape Escape Escape").done.slice(4)).toEqual([
      "no-typed",
      "no-zoom",
      "no-laser",
      "no-notes",
      "leave",
    ]);
  });

  it("jump to the slide whose number is typed, and say where there is none", () => {
    expect(run("0 3 Enter").slide).toBe(3);
    expect(run("1 2 Backspace Enter").slide).toBe(1);
    expect(run("9 Enter").done).toEqual(["typed:9", "no-typed,no-slide-9"]);
    expect(run("0 Enter").done).toEqual(["typed:0", "no-typed,no-slide-0"]);
    expect(run("1 2 3 4 Enter").done.at(-1)).toBe("no-typed,no-slide-123");
  });

  it("jump also while a button or a slider has the focus", () => {
    const state = { ...openingState, typed: "6" };
    const place = { slide: 4, count: 8, isFullScreen: false, hasBegun: false };
    for (const focus of ["button", "slider"] as const) {
      const outcome = press(keyOf("Enter", focus), state, place);
      expect(outcome?.turnTo).toBe(6);
    }
  });

  it("uncover first, and turn with the next press", () => {
    expect(run("b PageDown PageDown").done).toEqual(["black", "no-black", "5"]);
    expect(run("w ArrowLeft ArrowLeft").done).toEqual(["white", "no-white", "3"]);
  });

  it("say at both ends that there is nothing more, each time", () => {
    expect(run("End PageDown PageDown").done).toEqual(["8", "is-last", "is-last"]);
  });

  it("of a clicker's one button, Escape and F5 by turns, come back to the same slide", () => {
    const place = { slide: 4, count: 8, isFullScreen: true, hasBegun: true };
    const stopped = press(keyOf("Escape"), openingState, place);
    expect(stopped?.does).toBe("leaveFullScreen");
    const again = press(keyOf("F5"), openingState, { ...place, isFullScreen: false });
    expect(again).toEqual({ state: openingState, does: "enterFullScreen" });
  });

  it("forget what was typed and said after a while", () => {
    const typed = { ...openingState, typed: "4" };
    expect(rested(typed)).toEqual(openingState);
    expect(rested(openingState)).toBe(openingState);
  });
});

describe("a briefing without slides", () => {
  it("can be left, and turns nowhere", () => {
    const place = { slide: 1, count: 0, isFullScreen: false, hasBegun: false };
    expect(turned(2, openingState, place).turnTo).toBeUndefined();
    expect(press(keyOf("Escape"), openingState, place)?.does).toBe("leave");
  });
});

describe("letters on other layouts", () => {
  const command = (key: string, code: string, isShifted = false) =>
    commandOf({ key, code, isShifted, isModified: false, isRepeat: false, focus: "deck" });
  it("are read by where they lie where the layout writes something else", () => {
    // Russian
    expect(command("и", "KeyB")).toBe("black");
    expect(command("ц", "KeyW")).toBe("white");
    expect(command("т", "KeyN")).toBe("notes");
    expect(command("щ", "KeyO")).toBe("overview");
    expect(command("а", "KeyF")).toBe("fullScreen");
    expect(command("ы", "KeyS")).toBe("presenter");
    // The clicker's full stop on a Russian layout.
    expect(command("ю", "Period")).toBe("black");
    // Azerbaijani has ü in the place of w.
    expect(command("ü", "KeyW")).toBe("white");
    // Greek
    expect(command("β", "KeyB")).toBe("black");
  });

  it("are read as they are written where that is a Latin letter", () => {
    // French: w lies where others have z.
    expect(command("w", "KeyZ")).toBe("white");
    expect(command("B", "KeyB", true)).toBe("black");
    expect(command(".", "Comma", true)).toBe("black");
    expect(command("7", "Digit7", true)).toBe("7");
  });
});
