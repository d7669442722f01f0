import type { Plugin, Rolldown } from "vite";

const imported = /^import (\w+) from "[^"]+\.module\.css";$/gm;
// How the build says, in a warning, that a file of styles has no such name.
const unknown = /Import `(\w+)` .* in '([^']+\.module\.css)'/;

/**
 * In a build the name of a class stands where it is used, so that no part carries a list of its classes; and
 * a class that no style knows ends the build. Classes that are looked up, as in `styles[name]`, are not checked.
 */
export function classesByName(): Plugin[] {
  return [
    {
      name: "classes-by-name",
      apply: "build",
      enforce: "pre",
      transform: {
        filter: { id: /\.tsx$/, code: ".module.css" },
        handler: (code) => ({
          code: code.replace(imported, (line, name: string) =>
            // A class that is looked up needs the list.
            code.includes(`${name}[`) ? line : line.replace(name, `* as ${name}`),
          ),
          map: null,
        }),
      },
      onLog(_, { message, id }) {
        const [, name, styles] = unknown.exec(message) ?? [];
        if (name === undefined) return;
        // Without the line, which is that of the code as it is by then.
        this.error(
          `${id} uses the class "${name}", which ${styles} does not have: add it there, or use one that is there.`,
        );
      },
    },
    {
      name: "classes-by-name-styles",
      apply: "build",
      enforce: "post",
      transform: {
        filter: { id: /\.module\.css$/ },
        // Nothing asks for the file by then, and its styles would be left out.
        handler: (code) => ({ code, map: null, moduleSideEffects: "no-treeshake" }),
      },
      generateBundle: (_, bundle) => withoutEmpty(bundle),
    },
  ];
}

/** Styles that several files of code share leave one of their own that is empty: each of those takes the styles itself. */
function withoutEmpty(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  for (const { fileName, code, isEntry, isDynamicEntry, viteMetadata } of chunks) {
    if (code.trim() !== "" || isEntry || isDynamicEntry) continue;
    const name = fileName.slice(fileName.lastIndexOf("/") + 1);
    const importing = new RegExp(`import ?"\\./${name.replaceAll(".", "\\.")}";\\n?`);
    const importers = chunks.filter(({ imports }) => imports.includes(fileName));
    // Where one asks for it in another way, it stays.
    if (!importers.every((chunk) => importing.test(chunk.code))) continue;
    for (const chunk of importers) {
      chunk.code = chunk.code.replace(importing, "");
      chunk.imports = chunk.imports.filter((other) => other !== fileName);
      for (const styles of viteMetadata?.importedCss ?? [])
        chunk.viteMetadata?.importedCss.add(styles);
    }
    delete bundle[fileName];
  }
}
