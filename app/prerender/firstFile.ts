import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { activityTexts } from "../contract/activity.ts";
import { columnsOf } from "../contract/columns.ts";
import type { Day } from "../contract/day.ts";
import type { DataFile } from "../contract/dataFiles.ts";
import type { FirstFile } from "../contract/firstFile.ts";
import { parseDataFile } from "../contract/parseDataFile.ts";
import { statementTexts } from "../contract/statement.ts";

/** The two lists without the texts, which are two thirds of them and which the first view never shows. */
export function firstFileOf(
  statements: DataFile<"statements">,
  activity: DataFile<"activity">,
): FirstFile {
  return {
    updated: newestOf(statements, activity),
    statements: columnsOf(statements.rows, statementTexts),
    activity: columnsOf(activity.rows, activityTexts),
  };
}

/** The day on which the newer of two files was last changed. */
export function newestOf(one: { updated: Day }, other: { updated: Day }): Day {
  return one.updated > other.updated ? one.updated : other.updated;
}

/** Above so many bytes the whole files are read beside the page, by a worker, and one of these would hold it up. */
const longest = 1_000_000;

/**
 * Puts what the first view is drawn from into a file of its own beside the scripts, and lets the document ask
 * for it. Where the address asks for more than the first view, the document asks for the whole files.
 */
export function firstFile(): Plugin {
  let [name, text] = ["", ""];
  return {
    name: "first-file",
    apply: (_, { command, mode }) => command === "build" && !["mock", "portable"].includes(mode),
    configResolved({ root }) {
      const read = (file: string): unknown =>
        JSON.parse(readFileSync(join(root, "data", `${file}.json`), "utf8"));
      text = JSON.stringify(
        firstFileOf(
          parseDataFile("statements", read("statements")),
          parseDataFile("activity", read("activity")),
        ),
      );
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
      name = `assets/first-${hash}.json`;
    },
    generateBundle() {
      if (text.length <= longest) this.emitFile({ type: "asset", fileName: name, source: text });
    },
    transformIndexHtml: {
      order: "post",
      // In the document's own script: each element costs a hash.
      handler(html, { bundle = {} }) {
        const server = Object.keys(bundle).find((file) => file.startsWith("assets/server-"));
        if (server === undefined) throw new Error("the build made no script of app/server.ts");
        const whole = `${fetched("data/statements.json", "data/activity.json")}<link rel=modulepreload href=./${server}>`;
        const first = text.length > longest ? whole : fetched(name);
        return html.replace(/;?\s*<\/script>/, () => `;${asking(whole, first)}</script>`);
      },
    },
  };
}

/** Written short, as it is sent. It runs before the page's scripts, whose own request takes the answer. */
const asking = (whole: string, first: string): string =>
  `document.head.insertAdjacentHTML("beforeend",/[?&](known|at|figure|page|present)=/.test(location.search)?'${whole}':'${first}')`;

const fetched = (...files: readonly string[]): string =>
  files.map((file) => `<link rel=preload as=fetch crossorigin href=./${file}>`).join("");
