const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const two = (value: number) => String(value).padStart(2, "0");

/** "12:05", "1:02:05" */
const span = (seconds: number) => {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
};

/** The words of the presenter's own window; the room does not see them. */
export const presenter = {
  title: "Presenter’s window",
  pageTitle: (slide: number, count: number, title: string) =>
    `Presenter’s window, ${slide} of ${count}: ${title}`,
  place: (slide: number, count: number) => `${slide} / ${count}`,
  previous: "Previous",
  next: "Next",
  black: "Black screen",
  white: "White screen",
  covered: {
    black: "The audience’s screen is black",
    white: "The audience’s screen is white",
  },
  link: {
    linked: "Linked",
    waiting: "",
    lost: "Not linked: the audience’s screen goes on by itself",
    none: "Not linked: no audience’s screen is open",
    open: "Open it",
  },
  thisSlide: "This slide",
  nextSlide: (title: string) => `Next: ${title}`,
  lastSlide: "This is the last slide",
  slides: "Slides",
  notes: {
    heading: "Notes",
    none: "There are no notes for this slide.",
    larger: "Larger notes",
    smaller: "Smaller notes",
  },
  time: {
    heading: "Time",
    clock: "Clock",
    elapsed: "Elapsed",
    thisSlide: "On this slide",
    start: "Start",
    pause: "Pause",
    goOn: "Go on",
    reset: "Set to 0",
    span,
    /** 14:05, by the clock of this computer. */
    ofDay: (milliseconds: number) => clock.format(milliseconds),
  },
  numbers: "The numbers on this slide",
  challenges: "If asked",
  typed: (digits: string) => `Go to slide ${digits}: press Enter`,
  blocked: "The browser did not open the presenter’s window.",
  openByHand: "Open it here",
  dismiss: "Close",
};
