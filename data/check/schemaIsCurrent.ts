import type { Finding } from "./finding.ts";

/** Schemas that differ from what the contract gives now; both by the data file's name. */
export function schemaIsCurrent(
  expected: Readonly<Record<string, string>>,
  onDisk: Readonly<Record<string, string>>,
): Finding[] {
  return Object.keys(expected).flatMap((name): Finding[] => {
    if (onDisk[name] === expected[name]) return [];
    const problem =
      onDisk[name] === undefined ? "is missing" : "differs from what app/contract gives now";
    const file = `schema/${name}.schema`;
    return [
      { file, row: null, field: null, problem, remedy: "run npm run data:schema", level: "error" },
    ];
  });
}
