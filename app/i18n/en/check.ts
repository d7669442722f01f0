import { formats } from "./formats.ts";

const { day, number, plural, list } = formats;

interface Pixels {
  width: number;
  height: number;
}

const pixels = ({ width, height }: Pixels) => `${number(width)} × ${number(height)}`;

const inDays = (days: number) => plural(days, { one: "1 day", other: `${number(days)} days` });

const later = (days: number) => {
  if (days === 0) return "the same day";
  return days < 0 ? `${inDays(-days)} earlier` : `${inDays(days)} later`;
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
    trouble: {
      notFilled:
        "The page does not fill the screen. Try full screen below; slides fill what there is.",
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
    asking: "The browser is asked.",
    held: "While this page or the briefing is shown, the screen does not go dark by itself.",
    released: "The browser has let go of it. It is asked again when the page is seen again.",
    refused: (reason: string) =>
      `The browser refused it${reason === "" ? "" : ` (“${reason}”)`}; a computer low on power may do so. Set the computer to keep its screen on.`,
    missing: "Set the computer to keep its screen on.",
  },
  second: {
    name: "Second screen",
    connected: "Another screen is connected. S opens the presenter's window while presenting.",
    none: "One screen is connected. S opens the presenter's window on it while presenting.",
    missing: "Whether another screen is connected cannot be told. S opens the presenter's window.",
  },
  loaded: {
    name: "Everything is loaded",
    checking: "Loading what the briefing may need…",
    all: (hasWorker: boolean) =>
      hasWorker
        ? "Loaded: the briefing goes on without the network, and a reload may do so too."
        : "Loaded: the briefing goes on without the network. A reload needs it.",
    missing: (parts: readonly string[]) => `Not loaded: ${list(parts)}.`,
    again: "Load again",
    parts: {
      deck: "the slides",
      details: "the lists",
      charts: "the charts",
      answer: "the answers",
      reading: "the page on how to read the numbers",
      font: "the font",
    },
    file: (name: string) => `${name}.json`,
  },
  data: {
    name: "Age of the data",
    newest: (updated: string, days: number, today: string) =>
      `Last changed on ${day(updated)}. By this computer's clock it is now ${day(today)}: ${later(days)}.`,
    ahead: "The data is newer than this computer's day, so its clock may be wrong.",
    files: (count: number) =>
      plural(count, { one: "1 data file", other: `${number(count)} data files` }),
    file: (name: string, rows: number, updated: string, days: number) =>
      `${name}: ${plural(rows, { one: "1 row", other: `${number(rows)} rows` })}, ${day(updated)} (today: ${later(days)})`,
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
