import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../App.tsx";
import type { Day } from "../contract/day.ts";
import { parseDataFile } from "../contract/parseDataFile.ts";
import { relativeSteps } from "./relativeSteps.ts";

/** The contents of the two files that the first view is made of. */
export interface WholeFiles {
  statements: unknown;
  activity: unknown;
}

/** The page's first view as HTML: bar, headline and the timeline's picture, of the default period. */
export function renderFirstView({ statements, activity }: WholeFiles, updated: Day): string {
  const first = {
    updated,
    statements: parseDataFile("statements", statements).rows,
    activity: parseDataFile("activity", activity).rows,
  };
  const html = renderToStaticMarkup(<App first={first} />);
  return withShortPictures(html);
}

/**
 * In the picture, half a pixel for places and a tenth for what is small is as exact as anybody sees; it
 * makes the document a third smaller. Paths go from corner to corner, in shorter numbers.
 */
function withShortPictures(html: string): string {
  return html.replaceAll(/<svg[^]*?<\/svg>/g, (picture) =>
    picture
      .replaceAll(/="[^"]*"/g, (value) => value.replaceAll(/\d+\.\d+/g, shortNumber))
      .replaceAll(/ d="([^"]*)"/g, (_, path: string) => ` d="${relativeSteps(path)}"`),
  );
}

function shortNumber(text: string): string {
  const number = Number(text);
  return String(number < 10 ? Number(number.toFixed(1)) : Math.round(number * 2) / 2);
}
