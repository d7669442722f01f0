import { currentAddress } from "../../url/address.ts";
import { parseView } from "../../url/parseView.ts";
import { printView } from "../../url/printView.ts";
import { type Place, placeFor } from "./presenterPlace.ts";
import { canAsk, screensOf } from "./screens.ts";

let opened: Window | null = null;

/**
 * Opens the presenter's window, or brings it to the front where it is open. To be called while the browser
 * still sees a key or a press behind it: else it may block it, and a link has to do.
 */
export async function openPresenter(): Promise<"opened" | "blocked"> {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return "opened";
  }
  // Without a question to the browser it opens at once: some forget the key if they are made to wait.
  const place = canAsk() ? placeFor(await screensOf()) : null;
  try {
    opened = window.open(presenterAddress(), "_blank", featuresFor(place));
  } catch {
    opened = null;
  }
  return opened === null ? "blocked" : "opened";
}

/** The address of the presenter's window for what is shown now. */
function presenterAddress(): string {
  const { search } = currentAddress();
  return printView({ ...parseView(search).view, present: "presenter", figure: null }, search);
}

function featuresFor(place: Place | null): string {
  if (place === null) return "popup,width=1280,height=720";
  const { availLeft, availTop, availWidth, availHeight } = place;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
