import { posix } from "node:path";
import { type Plugin, type PluginOption, build } from "vite";

/**
 * Builds files that are in memory only, by their paths, from the first of them on: the code and the styles that
 * come of it, and the names of the files, not minified. What they import and is none of them is looked for as in any build.
 */
export async function buildOf(files: Readonly<Record<string, string>>, plugins: PluginOption) {
  const [entry = ""] = Object.keys(files);
  const inMemory: Plugin = {
    name: "in-memory",
    enforce: "pre",
    resolveId(id, importer = "/") {
      const path = posix.resolve(posix.dirname(importer), id);
      return path in files ? path : null;
    },
    load: (id) => files[id] ?? null,
  };
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [inMemory, plugins],
    css: { modules: { generateScopedName: "[local]-of-it" } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        // As vite.config.ts has it.
        optimization: { inlineConst: { mode: "all" } },
      },
    },
  });
  if (!("output" in result)) throw new Error("the build gives one output");
  const texts = result.output.map((file) =>
    file.type === "chunk"
      ? ([".js", file.code] as const)
      : ([".css", String(file.source)] as const),
  );
  const textsOf = (kind: string) => texts.flatMap(([of, text]) => (of === kind ? [text] : []));
  return {
    code: textsOf(".js").join("\n"),
    styles: textsOf(".css").join("\n"),
    /** What is loaded: by the names of its parts, without what changes with their content. */
    files: result.output.map(({ fileName }) => fileName.replace(/^assets\/|-[\w-]{8}(?=\.)/g, "")),
  };
}
