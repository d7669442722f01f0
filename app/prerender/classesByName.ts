import type { Plugin } from "vite";

const imported = /^import (\w+) from "[^"]+\.module\.css";$/gm;

/**
 * In a build the name of a class stands where it is used, so that no part carries a list of its classes; and
 * the build warns of a class that no style knows.
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
    },
  ];
}
