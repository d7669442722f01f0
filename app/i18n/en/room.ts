/** What the deck says of the room that it is shown in. */
export const room = {
  zoom: "One figure, enlarged",
  settings: {
    open: "Display",
    heading: "Display on this screen",
    close: "Close",
    theme: "Colours",
    projection: "Black on white",
    dark: "White on black, for a dark room",
    contrast: "Contrast",
    normal: "Normal",
    strong: "Strong: heavier lines, no grey",
    size: "Size of text",
    smaller: "Smaller text",
    larger: "Larger text",
    percent: (size: number) => `${size} %`,
    shown: (size: number) => `On this screen ${size} % is shown; larger text would be cut.`,
    reset: "Usual display",
    trouble: {
      unusable:
        "The display settings kept on this computer could not be used. The usual display is shown.",
      notRead:
        "This browser does not let the page read what it has kept. The usual display is shown.",
      notKept: "This browser keeps nothing for this page: the display holds until a reload.",
    },
  },
};
