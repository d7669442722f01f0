import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../App.tsx";
import { parseDataFile } from "../contract/parseDataFile.ts";
import { createQueryClient } from "../queries/createQueryClient.ts";
import { queries } from "../queries/queries.ts";

/** The contents of the two files that the first view is made of. */
export interface FirstFiles {
  statements: unknown;
  activity: unknown;
}

/** The page's first view as HTML: bar, headline and the timeline's picture, of the default period. */
export function renderFirstView({ statements, activity }: FirstFiles): string {
  const client = createQueryClient();
  client.setQueryData(queries.statements.queryKey, parseDataFile("statements", statements));
  client.setQueryData(queries.activity.queryKey, parseDataFile("activity", activity));
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
  return withShortNumbers(html);
}

/**
 * In the picture, half a pixel for places and a tenth for what is small is as exact as anybody sees; it
 * makes the document a third smaller.
 */
function withShortNumbers(html: string): string {
  return html.replaceAll(/<svg[^]*?<\/svg>/g, (picture) =>
    picture.replaceAll(/="[^"]*"/g, (value) => value.replaceAll(/\d+\.\d+/g, shortNumber)),
  );
}

function shortNumber(text: string): string {
  const number = Number(text);
  return String(number < 10 ? Number(number.toFixed(1)) : Math.round(number * 2) / 2);
}
