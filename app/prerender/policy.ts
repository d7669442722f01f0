import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What the built page may load and run: its own files, and the very scripts and styles of its document. */
export function policy(): Plugin {
  return {
    name: "policy",
    apply: (_, { command, mode }) => command === "build" && mode !== "mock",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".html"))
            file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

function withPolicy(html: string): string {
  const hashesOf = (element: RegExp) =>
    [...html.matchAll(element)].map(([, text = ""]) => {
      const hash = createHash("sha256").update(text).digest("base64");
      return `'sha256-${hash}'`;
    });
  const policies = [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(/<script(?: type="module")?>([^]*?)<\/script>/g)].join(" "),
    ["style-src 'self'", ...hashesOf(/<style>([^]*?)<\/style>/g)].join(" "),
    "img-src 'self' data: blob:",
    html.includes("url(data:font") ? "font-src data:" : "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const charset = '<meta charset="utf-8" />';
  return html.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policies}" />`,
  );
}
