import type { Plugin } from "vite";

const asked = "v.description(";
const description = /,\s*v\.description\(\s*"(?:[^"\\]|\\.)*"\s*\)/g;

/** What a schema says of a field is for those who write data: an editor shows it, the page never does. */
export function withoutDescriptions(): Plugin {
  return {
    name: "without-descriptions",
    apply: "build",
    transform: {
      filter: { id: /\/app\/contract\/\w+\.ts$/, code: asked },
      handler(code, id) {
        const without = code.replace(description, "");
        if (without.includes(asked))
          this.error(
            `${id} has a description that is not one text in double quotes, so the page would carry it: app/prerender/withoutDescriptions.ts`,
          );
        return { code: without, map: null };
      },
    },
  };
}
