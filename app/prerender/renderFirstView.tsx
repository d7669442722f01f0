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

/** A tenth of a pixel is as exact as a screen can show; it makes the document a third smaller. */
function withShortNumbers(html: string): string {
  return html.replaceAll(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}
