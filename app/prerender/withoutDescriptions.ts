import type { Plugin } from "vite";

/** What a schema says of a field is for those who write data: an editor shows it, the page never does. */
export function withoutDescriptions(): Plugin {
  return {
    name: "without-descriptions",
    apply: "build",
    transform: {
      filter: { id: /\/app\/contract\/\w+\.ts$/, code: "v.description(" },
      handler: (code) => ({
        code: code.replace(/,\s*v\.description\(\s*"(?:[^"\\]|\\.)*",?\s*\)/g, ""),
        map: null,
      }),
    },
  };
}
