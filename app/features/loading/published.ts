import { type Size, sizeOf } from "../../ui/useSize.ts";

/** The first view as the build drew it into the document. */
export interface Published {
  /** Headline and picture. */
  main: Element;
  /** The numbers that it shows, by their names. */
  numbers: ReadonlyMap<string, string>;
  /** The day of the data that it was drawn from, in words for machines: YYYY-MM-DD. */
  day: string;
  /** The size of its picture on this screen; `null` where it has none. */
  picture: Size | null;
}

/** What the document shows before the page is drawn anew; `null` where the address asks for another view. */
export function publishedIn(root: Element): Published | null {
  const main = root.querySelector("main");
  const day = root.getAttribute("data-published");
  if (main === null || day === null || document.documentElement.hasAttribute("data-asked"))
    return null;
  const frame = main.querySelector("[data-picture] > *");
  return { main, numbers: numbersIn(main), day, picture: frame && sizeOf(frame) };
}

/** The numbers of a headline with their names, as they are drawn. */
export function numbersIn(part: Element): ReadonlyMap<string, string> {
  return new Map(
    [...part.querySelectorAll<HTMLElement>("[data-number]")].map((number) => [
      number.dataset["number"] ?? "",
      number.textContent.trim(),
    ]),
  );
}

export interface Moved {
  name: string;
  from: string;
  to: string;
}

/** The numbers that are no longer what was published; one that has gone or is new is none of these. */
export function movedSince(
  published: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Moved[] {
  return [...now].flatMap(([name, to]) => {
    const from = published.get(name);
    return from === undefined || from === to ? [] : [{ name, from, to }];
  });
}
