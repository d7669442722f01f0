import { formats } from "./formats.ts";

const { day, number, plural, list } = formats;

interface Pixels {
  width: number;
  height: number;
}

const pixels = ({ width, height }: Pixels) => `${number(width)} × ${number(height)}`;

const inDays = (days: number) => plural(days, { one: "1 day", other: `${number(days)} days` });

/** "today", "3 days ago"; where the file is newer than the computer's day, "in 2 days". */
const ago = (days: number) => {
  if (days === 0) return "today";
  return days < 0 ? `in ${inDays(-days)}` : `${inDays(days)} ago`;
};

/** The page that checks a room before a briefing. */
export const check = {
  link: "Check the room",
  heading: "Check the room",
  lead: "Open this page on the computer and the screen of the briefing. Press each button of the clicker once; nothing here leaves the page.",
  present: "Present",
  close: "Back to the figures",
  room: "Screen, data and code",
  display: "Display on this screen",
  state: {
    ok: "OK",
    attention: "Needs attention",
    missing: "Not available in this browser",
    waiting: "Not tried yet",
    note: "For you to know",
  },
  screen: {
    name: "Screen",
    ratio: (name: string | null, value: number) => name ?? `${value} : 1`,
    size: (native: Pixels, ratio: string, scale: number) =>
      scale === 1
        ? `The screen has ${pixels(native)} pixels, ${ratio}.`
        : `The screen has ${pixels(native)} pixels, ${ratio}; the page is scaled to ${number(Math.round(scale * 100))} %.`,
    window: (window: Pixels, ratio: string) =>
      `The window gives the page ${pixels(window)} pixels, ${ratio}.`,
    notFilled: "Not filled yet",
    trouble: {
      notFilled:
        "The page does not fill the screen. Presenting asks for that; try full screen below.",
      small: "Slides are made for 1,024 × 720 and more. Less zoom in the browser gives more room.",
    },
  },
  full: {
    name: "Full screen",
    try: "Try full screen",
    leave: "Leave full screen",
    untried: "Presenting asks for it. Try it here, on the screen of the briefing.",
    on: "The page fills the screen.",
    worked: "It was granted.",
    refused: "The browser refused it. The briefing is then shown in the window.",
    missing: "The briefing is shown in the window.",
  },
  awake: {
    name: "Screen stays awake",
    again: "Ask again",
    waiting: "Asking",
    asking: "The browser is asked.",
    held: "While this page or the briefing is shown, the screen does not go dark by itself.",
    released: "The browser has let go of it. It is asked again when the page is seen again.",
    refused: (reason: string) =>
      `The browser refused it${reason === "" ? "" : ` (“${reason}”)`}; a computer low on power may do so. Set the computer to keep its screen on.`,
    missing: "Set the computer to keep its screen on.",
  },
  second: {
    name: "Second screen",
    state: { connected: "Connected", none: "One screen", missing: "Not known" },
    connected: "Another screen is connected. S opens the presenter's window while presenting.",
    none: "This computer has one screen, or the projector mirrors it: the room then sees the presenter's window (S) too. To read notes unseen, extend the screen in the computer's settings.",
    missing:
      "This browser does not say whether another screen is connected. S opens the presenter's window; look where it appears, and move it by hand.",
    untried:
      "The browser may ask whether the page may place windows. Answer it here, and not in front of the room.",
    ask: "Ask the browser now",
    placing: {
      granted: "Granted: the presenter's window opens on your own screen.",
      refused: "Not granted: look where the presenter's window appears, and move it by hand.",
    },
  },
  loaded: {
    name: "Everything is loaded",
    waiting: "Loading",
    checking: "Loading what the briefing may need…",
    /** By what a reload does without the network. */
    all: {
      needed: "Loaded: the briefing goes on without the network. A reload needs it.",
      maybe: "Loaded: the briefing goes on without the network, and a reload may do so too.",
      free: "Loaded: this edition is one file and never asks the network for anything.",
    },
    missing: (parts: readonly string[]) => `Not loaded: ${list(parts)}.`,
    again: "Load again",
    parts: {
      deck: "the slides",
      details: "the lists",
      charts: "the charts",
      map: "the map",
      answer: "the answers",
      reading: "the page on how to read the numbers",
      font: "the font",
    },
    file: (name: string) => `${name}.json`,
  },
  data: {
    name: "Last update of the data",
    /** `null` while the file is on its way. */
    state: (days: number | null) => (days === null ? "Loading" : `Updated ${ago(days)}`),
    counts: (file: string, updated: string, days: number, today: string) =>
      `The counts (${file}) were last updated on ${day(updated)}: ${ago(days)}, as this computer's clock says ${day(today)}. The day to which a figure counts stands beside it.`,
    ahead: "The data is newer than this computer's day, so its clock may be wrong.",
    files: (count: number) =>
      plural(count, { one: "1 data file", other: `${number(count)} data files` }),
    file: (name: string, rows: number, updated: string, days: number) =>
      `${name}: ${plural(rows, { one: "1 row", other: `${number(rows)} rows` })}, last updated on ${day(updated)}, ${ago(days)}`,
  },
  keys: {
    heading: "Clicker and keyboard",
    lead: "What a button does while presenting, and the name of the key that the browser hands over.",
    keyboard: "Keys of the keyboard",
    none: "No key has arrived yet.",
    last: (name: string, does: string | null) =>
      does === null ? `${name}: nothing while presenting` : `${name}: ${does}`,
    heard: (names: readonly string[]) => names.join(", "),
    notHeard: "–",
    others: (names: readonly string[]) =>
      `Also arrived, without use while presenting: ${names.join(", ")}`,
    willStart: (hasPresented: boolean) =>
      `${
        hasPresented
          ? "On the page of the figures F5 starts with the first slide, and Shift+F5 goes on where it was left."
          : "Nobody has presented on this computer yet, so F5 still loads the page anew: start with P or “Present”."
      } While presenting, both fill the screen; F5 begins with the first slide, unless the screen was filled before.`,
    does: {
      next: "Next slide",
      previous: "Previous slide",
      black: "Black screen",
      start: "Start",
      escape: "Stop, one thing at a time",
      enter: "Jump to the number typed, or next slide",
      first: "First slide",
      last: "Last slide",
      jump: "Number of a slide",
      white: "White screen",
      overview: "Overview of the slides",
      notes: "Notes",
      zoom: "Enlarge one figure",
      laser: "Bright dot in the pointer's place",
      fullScreen: "Full screen",
      presenter: "Presenter's window",
      help: "Help",
    },
    expected: {
      next: "PageDown, Space, →, ↓",
      previous: "PageUp, Shift+Space, ←, ↑",
      black: ". or B",
      start: "F5, Shift+F5 or P",
      escape: "Escape",
      enter: "Enter",
      first: "Home",
      last: "End",
      jump: "0 to 9",
      white: "W",
      overview: "O",
      notes: "N",
      zoom: "Z",
      laser: "L",
      fullScreen: "F",
      presenter: "S",
      help: "?",
    },
  },
  card: {
    heading: "Test card",
    lead: "All four edges with their stripes, a round circle, every line and every step of grey should be seen from the last row.",
    fill: "Show it in full screen",
    refused: "The browser refused full screen.",
    label:
      "Test card: edges, lines of 1 to 8 pixels, text at the sizes of the slides, a circle, and steps of grey from black to white",
    line: (width: number) => `${width} px`,
    text: (size: number) => `Text of ${size} px at 1080 lines: 383 people`,
  },
};
