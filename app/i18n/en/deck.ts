import { formats } from "./formats.ts";

const { day } = formats;

/** What the deck says and writes around its slides. */
export const deck = {
  short: (slide: number, count: number) => `${slide} / ${count}`,
  announce: (slide: number, count: number, title: string) => `Slide ${slide} of ${count}: ${title}`,
  documentTitle: (slide: number, count: number, title: string) =>
    `${slide}/${count} ${title} · Landmine impact in Azerbaijan`,
  said: {
    first: "This is the first slide.",
    last: "This is the last slide.",
    noSlide: (slide: number, count: number) => `There is no slide ${slide}; the last is ${count}.`,
    noFigure: "This slide has no figure to enlarge.",
    started: "Full screen already; the slide stays.",
    unknownLast:
      "Where the briefing was left last could not be read, so it starts with its first slide.",
  },
  typed: (digits: string) => `Go to ${digits}`,
  knownOn: (known: string) => `As it was known on ${day(known)}`,
  periodChanged: (saved: string) => `Period changed. As saved: ${saved}.`,
  asSaved: "Show as saved",
  fullScreen: {
    refused: "Full screen was not granted. The briefing goes on in this window.",
    lost: "Full screen was left. The slide is the same.",
    enter: "Full screen (F)",
    dismiss: "Dismiss",
  },
  cover: {
    black: "The screen is black. Any key that turns slides, or B, shows the slide again.",
    white: "The screen is white. Any key that turns slides, or W, shows the slide again.",
  },
  notes: { label: "Notes", none: "There are no notes for this slide." },
  overview: { label: "All slides", slide: (slide: number, title: string) => `${slide}. ${title}` },
  bar: {
    label: "Controls of the briefing",
    previous: "Previous",
    next: "Next",
    period: "Period",
    overview: "Overview",
    notes: "Notes",
    presenter: "Presenter’s window",
    fullScreen: "Full screen",
    help: "Keys",
    leave: "Leave",
  },
  help: {
    heading: "Keys of the briefing",
    close: "Close",
    keys: "Key",
    what: "What it does",
    rows: [
      ["Page Down, Space, →, ↓, Enter", "Next slide"],
      ["Page Up, Shift + Space, ←, ↑", "Previous slide"],
      ["Home, End", "First slide, last slide"],
      ["Digits, then Enter", "The slide of that number"],
      ["O", "Overview of all slides"],
      ["B or .", "Black screen; the same key or a turn shows the slide again"],
      ["W", "White screen; the same key or a turn shows the slide again"],
      ["N", "Notes, on this screen"],
      ["S", "Presenter’s window"],
      ["F", "Full screen, in and out"],
      ["L", "A bright dot in place of the pointer"],
      ["Z", "One figure, enlarged"],
      [
        "Esc",
        "One step back: this list, the cover, an answer, digits typed, the overview, the enlarged figure, the dot, the notes, full screen, the briefing",
      ],
      [
        "F5",
        "Start: full screen with the first slide. Once the slides have filled the screen: full screen again, on this slide",
      ],
      ["Shift + F5", "Full screen, on this slide"],
      ["?", "This list"],
    ] as readonly (readonly [string, string])[],
    hint: "While a field, a slider or a panel has the focus, keys belong to it; Page Up, Page Down and F5 do the same as elsewhere. On the page, P starts the briefing. On a computer that has shown it before, F5 starts it too, and Shift + F5 goes on where it was left.",
    touch: "On a touch screen, swipe to the left or to the right.",
  },
  notLoaded: "The slides of the briefing could not be loaded.",
};
