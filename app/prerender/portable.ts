import type { Plugin, Rolldown } from "vite";

/** The name of the one file that `npm run portable` makes. */
const fileName = "landmine-impact-dashboard.html";

/**
 * Puts code and data into the document itself, so that it can be opened from a folder or a memory stick:
 * there, browsers load neither modules nor data files. vite.config.ts makes one file of all code, one of
 * all styles, which is in the document already, and writes fonts into the styles.
 */
export function portable(): Plugin {
  return {
    name: "portable",
    apply: (_, { mode }) => mode === "portable",
    // Before Vite makes files of what they lead to.
    transformIndexHtml: { order: "pre", handler: withoutLinks },
    // After Vite's own plugins, which write into the code until the end.
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("the build made no index.html");
        const html = withCode(withData(String(page.source), bundle), bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName, source: html });
      },
    },
  };
}

/** Without what leads to files that are not beside this one. */
function withoutLinks(html: string): string {
  return html
    .replace(/\s*<link\s+rel="preload"[^>]*>/, "")
    .replace(/\s*<p data-published-files>[^]*?<\/p>/, "");
}

function withCode(html: string, bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const [code] = chunks;
  if (code === undefined || chunks.length > 1)
    throw new Error(`the code is in ${chunks.length} files and has to be in one`);
  // What ends an element, or begins a comment, would end or begin it inside a script too.
  const text = code.code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  // At the end: the figures are drawn before the browser reads the code.
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace("</body>", () => `<script type="module">${text}</script>\n  </body>`);
}

/** Each data file as an element that `queries/enclosedFile.ts` reads. */
function withData(html: string, bundle: Rolldown.OutputBundle): string {
  const elements = Object.values(bundle).flatMap((file) => {
    const name = /^data\/([\w-]+)\.json$/.exec(file.fileName)?.[1];
    if (name === undefined || file.type !== "asset") return [];
    const text = JSON.stringify(JSON.parse(String(file.source))).replaceAll("<", "\\u003c");
    return [`<script type="application/json" id="data-${name}">${text}</script>`];
  });
  return html.replace("</body>", () => `${elements.join("\n    ")}\n  </body>`);
}
